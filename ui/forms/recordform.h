#pragma once

#include "models/registers/record.h"

#include <QFrame>
#include <QMap>

namespace binnacle {

class Document;
class Theme;

/// One record of a register in editable form, built from the description of the register alone. A form is a buffer:
/// what is typed becomes one change when it is entered, and until then it is kept as a draft in the document.
class RecordForm : public QFrame
{
    Q_OBJECT

public:
    /// `theme`, `document` and `schema` outlive the form.
    RecordForm(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Enters what is pending first; keeps it as a draft when it is refused.
    void showRecord(qint64 id);
    /// The same, then an empty form; `preset` is by field and does not count as typed.
    void startNew(const QMap<qsizetype, Value> &preset = {});

    /// 0 while the record is new.
    qint64 recordId() const;
    /// Whether something was typed that is not entered yet.
    bool isDirty() const;

    /// One change. False when it is refused: the issues are shown and the first one has the focus.
    bool enter();
    /// Then an empty form with what the next record has in common with this one.
    bool enterAndStartNext();
    /// Back to what is kept; the draft is gone.
    void discard();

    /// Narrow forms lie over the page: a line at their start edge and a button that asks to close them.
    void setNarrow(bool isNarrow);

signals:
    void entered(qint64 id);
    void dirtyChanged(bool dirty);
    void closeRequested();

private:
    Document &m_document;
    const RegisterSchema &m_schema;
    Record m_kept;
};

} // namespace binnacle
