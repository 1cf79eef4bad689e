#pragma once

#include "models/exchange/importreport.h"
#include "models/registers/labels.h"
#include "models/registers/record.h"

namespace binnacle {

/// Notes what the first rows of a file become, as texts for people. Some rows of each kind are kept.
class ImportPreview
{
public:
    static constexpr qint64 keptOfEachKind = 200;

    ImportPreview(Database &database, const RegisterSchema &schema)
        : m_database(database)
        , m_schema(schema)
        , m_labels(database)
    {
    }

    /// Of the fields that the file gives, the few that fit side by side: reference and title first.
    void choose(const QList<qsizetype> &given, ImportReport &report) const;
    bool isWanted(PreviewRow::Kind kind) const { return m_counts[static_cast<size_t>(kind)] < keptOfEachKind; }
    struct Shown
    {
        PreviewRow::Kind kind;
        const Record &record;
        const Record *before; ///< of one that is updated; null otherwise
        QList<RowNote> problems;
    };
    void add(qint64 line, const Shown &shown, ImportReport &report);
    /// A row that was added failed later.
    static void refuse(qint64 line, ImportReport &report);

private:
    QString text(const Record &record, qsizetype field);

    Database &m_database;
    const RegisterSchema &m_schema;
    Labels m_labels;
    qint64 m_counts[4]{};
};

} // namespace binnacle
