#pragma once

#include <QList>
#include <QString>

namespace binnacle {

/// A page of a place of the rail that has more than one: a register, or a page of its own.
struct PlaceSection
{
    QString id; ///< of the register, or of the page
    QString text;
    bool isRegister = false;
    bool isList = false; ///< one of the lists that stand together under one button
};

/// The pages of a place, the first as the rail shows it; empty where there is only one.
QList<PlaceSection> sectionsOfPlace(const QString &place);
/// The place that a section belongs to; empty for anything else.
QString placeOfSection(const QString &id);
/// Sections that are pages of their own.
QStringList sectionPageIds();

} // namespace binnacle
