#include "models/exchange/importmap.h"

#include "models/base/text.h"
#include "models/exchange/exchangetext.h"
#include "models/exchange/fieldrulereader.h"
#include "models/exchange/mappingjson.h"
#include "models/registers/registry.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static const RegisterSchema *readRegister(MappingObject &object)
{
    const QString name = object.text(u"register"_s);
    const RegisterSchema *schema = findRegister(name);
    if (!schema) {
        object.refuse(u"register"_s, ExchangeText::tr("there is no register “%1”.").arg(name));
    } else if (!schema->logged) {
        object.refuse(u"register"_s, ExchangeText::tr("personal marks cannot be imported."));
    }
    return schema;
}

static char readDelimiter(MappingObject &object)
{
    return object.has(u"delimiter"_s) ? object.choice(u"delimiter"_s, {u","_s, u";"_s, u"\t"_s}).at(0).toLatin1()
                                      : '\0';
}

static void readKey(ImportMap &map, MappingObject &object)
{
    for (const QString &name : object.texts(u"key"_s)) {
        const bool isReference = name == u"reference" && map.schema->hasReference();
        const qsizetype field = map.schema->indexOf(name);
        const auto isOfKey
            = [&](const FieldRule &rule) { return rule.field == (isReference ? FieldRule::reference : field); };
        if ((!isReference && field < 0) || std::none_of(map.rules.begin(), map.rules.end(), isOfKey)) {
            object.refuse(u"key"_s, ExchangeText::tr("the key must be one of the fields, or a list of them."));
            return;
        }
        map.key << (isReference ? FieldRule::reference : field);
    }
    if (object.has(u"key"_s) && map.key.isEmpty()) {
        object.refuse(u"key"_s, ExchangeText::tr("the key must be one of the fields, or a list of them."));
    }
}

/// A field is given once: a time rule also gives the two fields behind its own.
static void checkOverlaps(const ImportMap &map, MappingObject &object)
{
    QSet<qsizetype> given;
    for (const FieldRule &rule : map.rules) {
        for (qsizetype i = 0; i < (rule.isTime ? 3 : 1); ++i) {
            if (given.contains(rule.field + i)) {
                object.refuse(u"fields"_s,
                    ExchangeText::tr("“%1” is given twice.")
                        .arg(QLatin1StringView(map.schema->field(rule.field + i).column)));
            }
            given.insert(rule.field + i);
        }
    }
}

/// Puts every duration behind the time it is added to.
static void orderDurations(ImportMap &map, MappingObject &object)
{
    QList<FieldRule> ordered;
    QList<FieldRule> waiting = map.rules;
    while (!waiting.isEmpty()) {
        const auto isReady = [&](const FieldRule &rule) {
            return rule.after < 0 || std::any_of(ordered.begin(), ordered.end(), [&](const FieldRule &earlier) {
                return earlier.isTime && earlier.field == rule.after;
            });
        };
        const auto next = std::stable_partition(waiting.begin(), waiting.end(), isReady);
        if (next == waiting.begin()) {
            object.refuse(u"fields"_s, ExchangeText::tr("a duration is added to a time that is not built here."));
            return;
        }
        ordered.append(QList<FieldRule>(waiting.begin(), next));
        waiting.erase(waiting.begin(), next);
    }
    map.rules = ordered;
}

Result<ImportMap> readImportMap(const QByteArray &json)
{
    const Result<QJsonObject> members = readMappingObject(json);
    if (!members) {
        return members.error();
    }
    std::optional<Error> problem;
    MappingObject object(*members, {}, problem);
    if (object.text(u"format"_s) != u"binnacle-import-1") {
        object.refuse(u"format"_s, ExchangeText::tr("“binnacle-import-1” belongs here."));
    }
    ImportMap map{.schema = readRegister(object), .delimiter = readDelimiter(object)};
    object.value(u"note"_s);
    map.origin = object.choice(u"origin"_s, {u"imported"_s, u"before_adoption"_s});
    const QJsonObject fields = object.object(u"fields"_s);
    if (fields.isEmpty()) {
        object.refuse(u"fields"_s, ExchangeText::tr("no field is given."));
    }
    if (problem) {
        return *problem;
    }
    FieldRuleReader reader(*map.schema, problem);
    for (const QString &name : fields.keys()) {
        map.rules << reader.read(name, fields.value(name));
    }
    if (!problem) {
        readKey(map, object);
        checkOverlaps(map, object);
        orderDurations(map, object);
        object.finish();
    }
    return problem ? Result<ImportMap>(*problem) : Result<ImportMap>(map);
}

Result<ImportMap> loadImportMap(const QString &path)
{
    QFile file(path);
    static constexpr qint64 largest = 1 << 20;
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) {
        return Error{Error::Code::Unreadable,
            ExchangeText::tr("The mapping %1 cannot be read: it is no ordinary file.").arg(path)};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::Unreadable,
            ExchangeText::tr("The mapping %1 cannot be read: %2.").arg(path, file.errorString())};
    }
    if (file.size() > largest) {
        return Error{Error::Code::Usage, ExchangeText::tr("%1 is larger than any mapping. Is it one?").arg(path)};
    }
    Result<ImportMap> map = readImportMap(file.readAll());
    if (!map) {
        return Error{map.error().code, u"%1: %2"_s.arg(path, map.error().message), map.error().detail};
    }
    return map;
}

static std::optional<Error> unknownColumn(const RegisterSchema &schema, const QStringList &header)
{
    QStringList known = schema.hasReference() ? QStringList{u"reference"_s} : QStringList();
    for (const Field &field : schema.fields) {
        known << QString::fromLatin1(field.column);
    }
    for (const QString &name : header) {
        if (!known.contains(name)) {
            return Error{Error::Code::Usage,
                ExchangeText::tr("Without a mapping the columns must be named like the fields of “%1”. There is no "
                                 "field “%2”; there "
                                 "are: %3.")
                    .arg(schema.id(), legible(name), known.join(", "_L1))};
        }
    }
    return {};
}

Result<ImportMap> identityMap(const RegisterSchema &schema, const QStringList &header)
{
    if (!schema.logged) {
        return Error{Error::Code::Usage, ExchangeText::tr("Personal marks cannot be imported.")};
    }
    ImportMap map{.schema = &schema};
    std::optional<Error> problem = unknownColumn(schema, header);
    if (problem) {
        return *problem;
    }
    FieldRuleReader reader(schema, problem);
    for (const QString &name : header) {
        map.rules << reader.read(name, name);
    }
    if (problem) {
        return Error{Error::Code::Usage,
            ExchangeText::tr("Without a mapping the columns must be named like the fields of “%1”. %2")
                .arg(schema.id(), problem->message)};
    }
    return map;
}

} // namespace binnacle
