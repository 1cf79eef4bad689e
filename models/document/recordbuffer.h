#pragma once

#include "models/base/issue.h"
#include "models/base/result.h"
#include "models/document/drafts.h"
#include "models/document/fieldconflict.h"
#include "models/registers/record.h"

#include <QMap>

namespace binnacle {

class Document;

/// What a form works on: one record as it is kept, or a new one, and the draft over it. What is typed is handed in as
/// the values of all fields; only those that differ from what the form began with are entered.
class RecordBuffer
{
public:
    RecordBuffer(Document &document, const RegisterSchema &schema);

    /// The record as it is kept now; a draft of it says to which revision it belongs.
    Result<> load(qint64 id);
    /// A new record; `preset` and start values do not count as typed.
    void startNew(const QMap<qsizetype, Value> &preset);
    /// After a conflict: takes up the record as it is kept now, and puts over it what was typed. An error when it is
    /// gone.
    Result<MetChange> meet(const QList<Value> &values);

    const RegisterSchema &schema() const { return m_schema; }
    const Record &kept() const { return m_kept; }
    /// By field, where typing begins.
    QList<Value> start() const { return m_kept.values.first(m_schema.fieldCount()); }
    /// The same with the draft over it.
    QList<Value> withDraft() const;
    bool hasDraft() const { return !m_draft.isEmpty(); }
    QMap<qsizetype, Value> typed(const QList<Value> &values) const;

    /// What entering these values would be refused for, as far as it can be said before.
    QList<Issue> problems(const QList<Value> &values) const;
    /// What whoever entered the record as it is kept was warned of, steps apart.
    QList<Issue> warnings() const;
    /// One change; gives the id. The draft is gone afterwards, and never before.
    Result<qint64> enter(const QList<Value> &values);
    /// Refused while the document keeps what was typed on the same record elsewhere: it would be lost.
    Result<> keepDraft(const QList<Value> &values);
    /// Its own; what was typed elsewhere meanwhile stays.
    Result<> removeDraft();
    /// Whether the document has a draft of it, of whatever form.
    bool isDraftKept() const;
    /// What another form did with it; true when it is another one now, or gone.
    bool rereadDraft();

private:
    void readDraft();
    Result<bool> hasOthersDraft() const;

    Document &m_document;
    const RegisterSchema &m_schema;
    Record m_kept;
    qint64 m_revision = 0; ///< that the record must still have on entry
    QMap<qsizetype, Value> m_draft;
    std::optional<Draft> m_stored; ///< as this buffer saw the draft in the document last
};

} // namespace binnacle
