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
    std::optional<QString> cell = {}; ///< as it stands in the file, when the value comes from this column alone
};

/// What one row of the file becomes, as texts for people: one for each of the fields that are shown.
struct PreviewRow
{
    enum class Kind { Added, Updated, Same, Refused };

    qint64 line = 0;
    Kind kind = Kind::Added;
    QStringList cells;
    QStringList old; ///< of a record that is updated: before
    QList<qsizetype> wrong = {}; ///< places in `cells` for which the row is refused; they are as they were read
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
    qint64 leftOut = 0; ///< as asked
    qint64 changedFields = 0; ///< of the records that are updated
    QList<qsizetype> previewFields = {}; ///< of a dry run
    QList<PreviewRow> preview = {}; ///< the first rows of each kind, in the order in which they came in
    AppliedChange change = {}; ///< what undo takes back; its id is 0 when nothing can be

    static void keep(QList<RowNote> &notes, const RowNote &note)
    {
        if (notes.size() < keptNotes) {
            notes.append(note);
        }
    }
};

} // namespace binnacle
