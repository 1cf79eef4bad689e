#include "models/exchange/mappingjson.h"

#include "models/exchange/exchangetext.h"

#include <QJsonDocument>
#include <QSet>
#include <nlohmann/json.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// Looks for the first member that an object has twice. The names and signatures are those of nlohmann::json_sax;
/// `false` stops the parser.
class RepeatFinder
{
public:
    using string_t = nlohmann::json::string_t;

    bool null() { return true; }
    bool boolean(bool) { return true; }
    bool number_integer(nlohmann::json::number_integer_t) { return true; }
    bool number_unsigned(nlohmann::json::number_unsigned_t) { return true; }
    bool number_float(nlohmann::json::number_float_t, const string_t &) { return true; }
    bool string(const string_t &) { return true; }
    bool binary(nlohmann::json::binary_t &) { return true; }

    bool start_object(std::size_t) { return open(); }
    bool start_array(std::size_t) { return open(); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const string_t &name)
    {
        Level &level = m_levels.back();
        level.name = QString::fromStdString(name);
        if (level.names.contains(level.name)) {
            m_repeated = place();
            return false;
        }
        level.names.insert(level.name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
    {
        m_badCharacter = static_cast<qsizetype>(position);
        return false;
    }

    const QString &repeated() const { return m_repeated; }
    /// From 1; 0: there is none.
    qsizetype badCharacter() const { return m_badCharacter; }

private:
    struct Level
    {
        QString name; ///< of the member that is read; empty in a list
        QSet<QString> names;
    };

    bool open()
    {
        m_levels.emplace_back();
        return true;
    }

    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    QString place() const
    {
        QStringList names;
        for (const Level &level : m_levels) {
            names << (level.name.isEmpty() ? QStringList() : QStringList{level.name});
        }
        return names.join(u'.');
    }

    std::vector<Level> m_levels;
    QString m_repeated;
    qsizetype m_badCharacter = 0;
};

} // namespace

static Error syntaxError(const QByteArray &json, const QJsonParseError &syntax)
{
    RepeatFinder finder; // it knows the place better: Qt may already stand behind it
    nlohmann::json::sax_parse(json.begin(), json.end(), &finder);
    const QByteArray before = json.left(finder.badCharacter() > 0 ? finder.badCharacter() - 1 : syntax.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return {Error::Code::Damaged,
        ExchangeText::tr("The mapping is not JSON. Line %1, column %2: %3.")
            .arg(QString::number(line), QString::number(column), syntax.errorString())};
}

Result<QJsonObject> readMappingObject(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        return syntaxError(json, syntax);
    }
    if (!document.isObject()) {
        return Error{Error::Code::Damaged, ExchangeText::tr("The mapping is not a JSON object { … }.")};
    }
    RepeatFinder finder;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &finder)) {
        return Error{Error::Code::Usage,
            finder.repeated().isEmpty()
                ? ExchangeText::tr("The mapping is not JSON as RFC 8259 has it.")
                : ExchangeText::tr("The mapping is wrong at “%1”: it is there twice.").arg(finder.repeated())};
    }
    return document.object();
}

} // namespace binnacle
