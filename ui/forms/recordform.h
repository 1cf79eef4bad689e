#pragma once

#include "models/base/issue.h"
#include "models/document/recordbuffer.h"
#include "models/registers/labels.h"
#include "models/registers/referencechoices.h"

#include <QFrame>
#include <QTimer>
#include <optional>

namespace binnacle {

class Document;
class ConflictPanel;
class FormBar;
class FormBody;
class FormHead;
class FormNotice;
class FormSection;
class RecordMenu;
class TextLabel;
struct EditorContext;
class Theme;

/// One record of a register in editable form, built from the description of the register alone. A form is a buffer:
/// what is typed becomes one change when it is entered, and until then it is kept as a draft in the document.
/// Editors are found by the name of their column.
class RecordForm : public QFrame
{
    Q_OBJECT

public:
    /// `theme`, `document` and `schema` outlive the form.
    RecordForm(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Enters what is pending first; keeps it as a draft when it is refused. Does nothing while this very record is
    /// being typed.
    void showRecord(qint64 id);
    /// The same, then an empty form, or the draft of one; `preset` is by field and does not count as typed.
    void startNew(const QMap<qsizetype, Value> &preset = {});
    /// Before the form or its page is left: enters what was typed, or keeps it as a draft; a draft that nobody touched
    /// stays one. False when neither can be done, because the document is busy; then the form says so.
    bool leave();

    /// 0 while the record is new.
    qint64 recordId() const { return m_buffer.kept().id; }
    /// Whether something was typed that is not entered yet.
    bool isDirty() const { return m_isDirty; }
    /// The same, typed since the record was shown. A draft from earlier waits until somebody goes on with it.
    bool isTouched() const { return m_isDirty && m_isTouched; }
    /// "F-2026-021", "New finding".
    QString name() const;

    /// One change, or none when nothing was typed. False when it is refused: the issues are shown and the first one
    /// has the focus.
    bool enter();
    /// Then an empty form with what the next record has in common with this one.
    bool enterAndStartNext();
    /// Back to what is kept; the draft is gone.
    void discard();
    void focusFirst();
    /// Opens a delegation of its task, or says why there is none.
    void delegateTask();
    /// Asks for files.
    void addEvidence();
    bool takesEvidence() const;
    /// Keys that work in it, for the status bar.
    QStringList hints() const;

    /// The register has one record (the organization): entering it starts no other.
    void setOnly();
    /// Shown in place of the form of the record to which it belongs: the `fixed` fields are not asked for, and there is
    /// a way back.
    void setPartOf(const QString &whole, const QList<qsizetype> &fixed);
    const RegisterSchema &schema() const { return m_buffer.schema(); }
    /// To where the focus was last.
    void focusBack();
    /// Narrow forms lie over the page: a line at their start edge and a button that asks to close them.
    void setNarrow(bool isNarrow);
    /// In the head, before the close button; the form owns it.
    void addHeadTool(QWidget *tool);

signals:
    /// Another record, or with 0 a new one, is in the form now.
    void shown(qint64 id);
    void entered(qint64 id);
    void dirtyChanged(bool dirty);
    void closeRequested();
    /// Of one that belongs to the record: see FormSection.
    void partRequested(
        const binnacle::RegisterSchema &schema, qint64 id, const QMap<qsizetype, binnacle::Value> &preset);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Refusal
    {
        QList<Issue> issues;
        std::optional<Error> error = {};
    };
    void build();
    void buildSections(const EditorContext &context);
    void connectParts();
    std::optional<Refusal> carryOut();
    void showRefusal(const Refusal &refusal);
    void fill(const QList<Value> &values);
    void tellWarnings();
    void offerStates();
    void openMend();
    /// Tells when nobody answers for the record any more.
    void tellGap();
    /// "Owner: S. Adeyemi (delegated by D. Osei until 31 Dec 2026). Accountable: D. Osei."; empty when the owner has
    /// the task by own right.
    QString delegationText() const;
    void load(qint64 id);
    void describe();
    void edited();
    void setDirty(bool isDirty);
    void keepDraft();
    void draftsChanged();
    void documentChanged(const RegisterSchema &schema, const QList<qint64> &ids);
    /// Somebody else was first.
    void meetOther();
    void takeChosen(const QMap<qsizetype, Value> &kept);
    bool isChoosing() const;
    bool isEditable() const;

    const Theme &m_theme;
    Document &m_document;
    RecordBuffer m_buffer;
    ReferenceChoices m_choices;
    mutable Labels m_labels; ///< reads as it is asked
    FormHead *m_head;
    FormNotice *m_notice;
    ConflictPanel *m_clash;
    TextLabel *m_delegation;
    FormBody *m_body;
    FormBar *m_bar;
    QList<FormSection *> m_sections;
    RecordMenu *m_menu;
    QTimer m_draftTimer;
    bool m_isDirty = false;
    bool m_isTouched = false;
    bool m_isEntering = false;
    bool m_isNarrow = false;
    bool m_isOnly = false;
    bool m_isPart = false;
    QString m_mend; ///< register of which a new record would mend what the notice says
    std::optional<qint64> m_next; ///< asked for while entering
};

} // namespace binnacle
