#include "models/registers/frameworks.h"

#include "models/registers/definitions/organization.h"
#include "models/registers/record.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr QStringView standardName = u"iso27001_2022";

static QList<StandardItem> readItems(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<StandardItem> items;
    const QJsonDocument content = QJsonDocument::fromJson(file.readAll());
    for (const QJsonValue &value : content.object().value("items"_L1).toArray()) {
        const QJsonObject item = value.toObject();
        items << StandardItem{
            item.value("id"_L1).toString(), item.value("parent"_L1).toString(), item.value("title"_L1).toString()};
    }
    return items;
}

static QHash<QString, QList<StandardItem>> readAll()
{
    QHash<QString, QList<StandardItem>> all;
    const QDir folder(u":/frameworks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        all.insert(name.chopped(5), readItems(folder.filePath(name)));
    }
    return all;
}

static const QHash<QString, QList<StandardItem>> &allFrameworks()
{
    static const QHash<QString, QList<StandardItem>> all = readAll();
    return all;
}

QStringList frameworkNames()
{
    QStringList names = allFrameworks().keys();
    names.sort();
    return names;
}

const QList<StandardItem> &frameworkItems(const QString &framework)
{
    static const QList<StandardItem> none;
    const auto found = allFrameworks().constFind(framework);
    return found == allFrameworks().constEnd() ? none : *found;
}

QStringList adoptedFrameworks(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    QStringList adopted;
    if (!organizations.isEmpty()) {
        for (const QString &name : organizations.first().values.at(organization::Frameworks).toString().split(u',')) {
            adopted << name.trimmed();
        }
    }
    adopted.removeAll(QString());
    return adopted.isEmpty() ? QStringList{standardName.toString()} : adopted;
}

bool isAdoptedItem(const QString &id, const Lookup &others)
{
    const QStringList adopted = adoptedFrameworks(others);
    return std::any_of(adopted.begin(), adopted.end(), [&](const QString &name) {
        const QList<StandardItem> &items = frameworkItems(name);
        return std::any_of(items.begin(), items.end(), [&](const StandardItem &item) { return item.id == id; });
    });
}

bool isAnnexControl(QStringView id)
{
    const QList<StandardItem> &items = frameworkItems(standardName.toString());
    return id.startsWith(u"A.") && id.count(u'.') == 2
        && std::any_of(items.begin(), items.end(), [&](const StandardItem &item) { return item.id == id; });
}

} // namespace binnacle
