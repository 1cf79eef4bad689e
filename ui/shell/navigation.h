#pragma once

#include "ui/widgets/navigationrail.h"

#include <QStringList>

namespace binnacle {

struct RegisterSchema;

/// The places of the rail, in order; an empty id is the line.
QList<RailItem> railItems();
/// Its words on the rail.
QString titleOfPlace(const QString &place);
/// The register that a place of the rail shows; null for pages of their own.
const RegisterSchema *registerOfPlace(QStringView place);
/// The place that a register belongs to.
QString placeOfRegister(const QString &registerId);
/// The register whose page it is: of a place or section, or a register by its own name; null for pages of their own.
const RegisterSchema *registerOfPage(const QString &page);
/// Every page but those of single registers that `binnacle picture` can show.
QStringList pageIds();

} // namespace binnacle
