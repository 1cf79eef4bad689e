#include "ui/shell/sections.h"

#include "models/registers/registry.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct SectionRow
{
    const char *place;
    const char *id;
    const char *text = nullptr; ///< null: the title of the register
    bool isPage = false;
    bool isList = false;
};

constexpr SectionRow rows[] = {
    {"findings", "finding", QT_TRANSLATE_NOOP("sections", "List")},
    {"findings", "finding_figures", QT_TRANSLATE_NOOP("sections", "Figures"), true},
    {"findings", "audit"},
    {"findings", "programme", QT_TRANSLATE_NOOP("sections", "Programme"), true},
    {"leadership", "seat"},
    {"leadership", "responsibilities", QT_TRANSLATE_NOOP("sections", "Map"), true},
    {"leadership", "seat_holding", nullptr, false, true},
    {"leadership", "responsibility", nullptr, false, true},
    {"leadership", "delegation", nullptr, false, true},
    {"leadership", "accountability_change", nullptr, false, true},
    {"leadership", "communication", nullptr, false, true},
};

} // namespace

QList<PlaceSection> sectionsOfPlace(const QString &place)
{
    QList<PlaceSection> sections;
    for (const SectionRow &row : rows) {
        if (place == QLatin1StringView(row.place)) {
            sections << PlaceSection{QString::fromLatin1(row.id),
                row.text ? QCoreApplication::translate("sections", row.text) : findRegister(row.id)->titleText(),
                !row.isPage, row.isList};
        }
    }
    return sections;
}

QString placeOfSection(const QString &id)
{
    for (const SectionRow &row : rows) {
        if (id == QLatin1StringView(row.id)) {
            return QString::fromLatin1(row.place);
        }
    }
    return {};
}

QStringList sectionPageIds()
{
    QStringList ids;
    for (const SectionRow &row : rows) {
        if (row.isPage) {
            ids << QString::fromLatin1(row.id);
        }
    }
    return ids;
}

} // namespace binnacle
