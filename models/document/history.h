#pragma once

#include "models/base/result.h"
#include "models/document/author.h"
#include "models/registers/record.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace binnacle {

class Database;
class Document;

/// Which entries of the log: all conditions hold, none given is the whole log.
struct HistoryFilter
{
    const RegisterSchema *schema = nullptr; ///< null: every register
    qint64 recordId = 0; ///< of `schema`, its parts with it; 0: every record
    QString column = {}; ///< of that record: only where this field changed
    std::optional<Author> author = {}; ///< the person; of entries without one the account
    QDate from = {}; ///< first and last local day
    QDate to = {};
    QString text = {}; ///< stands in the title or in a value, before or after

    bool operator==(const HistoryFilter &other) const;
};

/// One field of a row, as people read it.
struct HistoryField
{
    QString column;
    QString label;
    QString old = {}; ///< empty: there was nothing
    QString now = {};
    bool isOldRedacted = false;
    bool isNowRedacted = false;
};

/// What an entry did to one record.
struct HistoryRow
{
    enum class Kind { Added, Changed, Removed };

    const RegisterSchema *schema = nullptr; ///< null: a register that this version does not know
    QString registerId;
    qint64 recordId = 0;
    QString name = {}; ///< "F-021 Log retention shorter"; the number where nothing is known of it any more
    Kind kind = Kind::Changed;
    QList<HistoryField> fields = {};
};

/// How many rows an entry brought by import into one register.
struct HistoryImport
{
    const RegisterSchema *schema = nullptr;
    QString registerId;
    qint64 rowCount = 0;
};

/// One entry of the log, as people read it.
struct HistoryEntry
{
    qint64 id = 0;
    QDateTime madeAt = {}; ///< UTC
    Author author = {};
    QString authorName = {}; ///< the person, else the account
    QString kind = {}; ///< change, undo, redo, import, redaction
    QString title = {};
    qint64 undoesId = 0;
    QList<HistoryRow> rows = {}; ///< the first ones; of a filter by record those of the record and its parts
    qint64 rowCount = 0; ///< all of them
    QList<HistoryImport> imports = {}; ///< all of its imports
    bool isRecordImported = false; ///< the record of the filter came with it
};

/// The name of a file that was imported, from the title of its entry: without the folder it lay in.
QString importName(const HistoryEntry &entry);
/// "Undo: Change finding F-021", "Import of audit.csv": what an entry is, by kind and title.
QString historyTitle(const HistoryEntry &entry);

/// What is typed into the form of a record and not entered, as an entry with number 0 and the kind "draft".
Result<std::optional<HistoryEntry>> unenteredEntry(Document &document, const RegisterSchema &schema, qint64 recordId);

/// Reads the log for people: names, words and dates instead of numbers, codes and columns.
class HistoryReader
{
public:
    static constexpr int shownRows = 50; ///< of one entry
    static constexpr int allRows = -1;

    explicit HistoryReader(const Database &database, int rowsOfEntry = shownRows)
        : m_database(database)
        , m_rowsOfEntry(rowsOfEntry)
    {
    }

    /// At most `limit` entries older than the entry `before` (0: the newest ones), newest first.
    Result<QList<HistoryEntry>> page(const HistoryFilter &filter, qint64 before, int limit) const;
    Result<qint64> count(const HistoryFilter &filter) const;
    /// Everybody who made an entry, by name.
    Result<QList<std::pair<QString, Author>>> authors() const;

private:
    const Database &m_database;
    int m_rowsOfEntry;
};

} // namespace binnacle
