#pragma once

#include "models/exchange/importmap.h"
#include "models/exchange/tablefile.h"

namespace binnacle {

/// For each column of a file the field it becomes: FieldRule::reference, a field of the register, or notImported.
using ColumnMatch = QList<qsizetype>;
inline constexpr qsizetype notImported = -2;

/// The name of a field for people; that of a time stands before those of the two fields behind it.
QString fieldTitle(const RegisterSchema &schema, qsizetype field);
/// What columns can become: the reference first, where the register has one.
QList<qsizetype> matchableFields(const RegisterSchema &schema);

/// By the names of the columns, which are those of fields or their labels, whatever their case, accents and signs.
ColumnMatch guessMatch(const RegisterSchema &schema, const QStringList &header);
/// Fields that every new record needs and no column gives.
QList<qsizetype> missingFields(const RegisterSchema &schema, const ColumnMatch &match);
/// Which columns a mapping reads, as far as one column gives one field.
ColumnMatch matchOfMap(const ImportMap &map, const QStringList &header);

/// The Qt date format in which these days are written, when it is not that of the document: day or month first
/// as the locale has it when both would fit. Empty when there is none.
QString dateFormatOf(const QStringList &days);

/// The mapping that such a match means (docs/import-mapping.md), with the words of choices and the order of dates as
/// the file has them.
QByteArray mappingOf(const RegisterSchema &schema, const TableFile &file, const ColumnMatch &match);

} // namespace binnacle
