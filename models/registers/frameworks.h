#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace binnacle {

class Lookup;

/// A clause, control or section of a framework.
struct StandardItem
{
    QString id; ///< "9.2.1", "9.3.2 d.1", "A.5.1"
    QString parent = {};
    QString title = {}; ///< short, in English
};

/// The frameworks that come with the program, by the names of their files: "iso27001_2022".
QStringList frameworkNames();
/// In the order of the framework; empty for a name that is not there.
const QList<StandardItem> &frameworkItems(const QString &framework);

/// What the organization works by: its own list, else ISO/IEC 27001 alone.
QStringList adoptedFrameworks(const Lookup &others);
/// Whether an adopted framework has an item with this id.
bool isAdoptedItem(const QString &id, const Lookup &others);
/// A control of Annex A, "A.5.1" to "A.8.34", not one of its themes.
bool isAnnexControl(QStringView id);

} // namespace binnacle
