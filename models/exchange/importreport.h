#pragma once

#include "models/document/change.h"

#include <QStringList>

namespace binnacle {

/// What an import has to say about one row of the file.
struct RowNote
{
    qint64 line = 0; ///< of the file, on which the row begins
    QString column = {}; ///< of the file; empty: the row as a whole, or a constant of the mapping
    QString field = {}; ///< of the register, or fields with ", " between; empty: the row as a whole
    QString value = {};
    QString reason = {}; ///< translated
};

/// What an import did, or in a dry run would do. Notes beyond `keptNotes` are counted, not kept.
struct ImportReport
{
    static constexpr qsizetype keptNotes = 1000;

    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 same = 0; ///< to be updated, but nothing was different
    qint64 skipped = 0;
    qint64 refused = 0;
    QStringList key = {}; ///< columns by which rows were known again; empty: every row was new
    QList<RowNote> refusals = {}; ///< one or more for each row refused
    QList<RowNote> duplicates = {}; ///< rows that were skipped because their key is there
    AppliedChange change = {}; ///< what undo takes back; its id is 0 when nothing can be

    static void keep(QList<RowNote> &notes, const RowNote &note)
    {
        if (notes.size() < keptNotes) {
            notes.append(note);
        }
    }
};

} // namespace binnacle
