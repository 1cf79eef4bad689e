#include "ui/shell/navigation.h"

#include "models/registers/registry.h"
#include "ui/shell/sections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct Place
{
    const char *id;
    const char *icon;
    const char *text;
    const char *registerId = nullptr; ///< shown there
};

constexpr Place places[] = {
    {"overview", "overview", QT_TRANSLATE_NOOP("navigation", "Overview")},
    {"review", "review-room", QT_TRANSLATE_NOOP("navigation", "Review"), "review"},
    {"metrics", "metrics", QT_TRANSLATE_NOOP("navigation", "Metrics"), "metric"},
    {"incidents", "incidents", QT_TRANSLATE_NOOP("navigation", "Incidents"), "incident"},
    {"findings", "findings", QT_TRANSLATE_NOOP("navigation", "Findings"), "finding"},
    {"actions", "actions", QT_TRANSLATE_NOOP("navigation", "Actions"), "action"},
    {"risks", "risks", QT_TRANSLATE_NOOP("navigation", "Risks"), "risk"},
    {"leadership", "leadership", QT_TRANSLATE_NOOP("navigation", "Leadership"), "seat"},
    {"decisions", "decisions", QT_TRANSLATE_NOOP("navigation", "Decisions"), "decision"},
    {"registers", "table", QT_TRANSLATE_NOOP("navigation", "Registers")},
    {"", "", ""},
    {"packs", "board-pack", QT_TRANSLATE_NOOP("navigation", "Board packs")},
    {"settings", "settings", QT_TRANSLATE_NOOP("navigation", "Settings")},
};

} // namespace

QList<RailItem> railItems()
{
    QList<RailItem> items;
    for (const Place &place : places) {
        items << RailItem{QString::fromLatin1(place.id), QString::fromLatin1(place.icon),
            *place.text ? QCoreApplication::translate("navigation", place.text) : QString()};
    }
    return items;
}

QString titleOfPlace(const QString &id)
{
    for (const Place &place : places) {
        if (id == QLatin1StringView(place.id)) {
            return QCoreApplication::translate("navigation", place.text);
        }
    }
    return {};
}

const RegisterSchema *registerOfPlace(QStringView id)
{
    for (const Place &place : places) {
        if (place.registerId && id == QLatin1StringView(place.id)) {
            return findRegister(place.registerId);
        }
    }
    return nullptr;
}

QString placeOfRegister(const QString &registerId)
{
    for (const Place &place : places) {
        if (place.registerId && registerId == QLatin1StringView(place.registerId)) {
            return QString::fromLatin1(place.id);
        }
    }
    const QString place = placeOfSection(registerId);
    return place.isEmpty() ? u"registers"_s : place;
}

const RegisterSchema *registerOfPage(const QString &page)
{
    const RegisterSchema *ofPlace = registerOfPlace(page);
    return ofPlace ? ofPlace : findRegister(page);
}

QStringList pageIds()
{
    QStringList ids;
    for (const Place &place : places) {
        if (*place.id) {
            ids << QString::fromLatin1(place.id);
        }
    }
    return ids << sectionPageIds() << u"welcome"_s;
}

} // namespace binnacle
