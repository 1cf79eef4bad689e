#include "models/registers/incidentclasses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <utility>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct Taxonomy
{
    QList<std::pair<QString, QString>> types; ///< class and type
    QStringList labels;
};

} // namespace

static Taxonomy read()
{
    QFile file(u":/catalogues/taxonomies.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    Taxonomy taxonomy;
    for (const QJsonValue &row : content.value(u"incident_classification").toObject().value(u"rows").toArray()) {
        taxonomy.types << std::pair(row[u"class"_s].toString(), row[u"type"_s].toString());
    }
    for (const QJsonValue &label : content.value(u"tlp_2_0").toArray()) {
        taxonomy.labels << label[u"label"_s].toString();
    }
    return taxonomy;
}

static const Taxonomy &taxonomy()
{
    static const Taxonomy known = read();
    return known;
}

QStringList incidentClasses()
{
    QStringList classes;
    for (const auto &[incidentClass, type] : taxonomy().types) {
        classes << incidentClass;
    }
    classes.removeDuplicates();
    return classes;
}

QStringList incidentTypes(const QString &incidentClass)
{
    QStringList types;
    for (const auto &[ofClass, type] : taxonomy().types) {
        if (ofClass == incidentClass) {
            types << type;
        }
    }
    return types;
}

QStringList sharingLabels()
{
    return taxonomy().labels;
}

} // namespace binnacle
