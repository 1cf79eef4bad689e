#include "ui/forms/whyssection.h"

#include "models/document/document.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/why.h"
#include "models/registers/recordstore.h"
#include "ui/forms/issueline.h"
#include "ui/forms/sectionhead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int usualWhys = 5;
static constexpr int labelWidth = 44;

WhysSection::WhysSection(const Theme &theme, Document &document, QWidget *parent)
    : FormSection(parent)
    , m_theme(theme)
    , m_document(document)
    , m_head(new SectionHead(theme, tr("Five whys: ask why until it is something you can change")))
    , m_grid(new QGridLayout)
    , m_issue(new IssueLine(theme))
{
    setObjectName(u"whys"_s);
    m_issue->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(4);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addLayout(m_grid);
    column->addWidget(m_issue);
}

void WhysSection::showRecord(const Record &kept, bool isEditable)
{
    if (m_finding.id != kept.id) {
        m_issue->hide();
    }
    m_finding = kept;
    m_isEditable = isEditable;
    fill();
}

void WhysSection::recordsChanged(const RegisterSchema &schema)
{
    if (&schema == &why::schema && !m_isEntering) {
        fill();
    }
}

static QList<Record> whysOf(Database &database, const Record &asked)
{
    if (asked.id == 0) {
        return {};
    }
    QList<Record> whys = RecordStore(database, why::schema)
                             .findByValues({{why::FindingId, asked.id},
                                 {why::Cycle, finding::causeCycle(asked)}})
                             .valueOr({});
    std::stable_sort(whys.begin(), whys.end(), [](const Record &a, const Record &b) {
        return a.values.at(why::Position).toLongLong() < b.values.at(why::Position).toLongLong();
    });
    return whys;
}

void WhysSection::fill()
{
    setVisible(m_finding.values.value(finding::Grade).toString() != u"strength");
    const auto focused = std::find_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return line.edit->hasFocus(); });
    const qsizetype focusAt = focused == m_lines.end() ? -1 : focused - m_lines.begin();
    for (const Line &line : std::exchange(m_lines, {})) {
        line.edit->disconnect(this);
        for (QWidget *widget : {line.label, static_cast<QWidget *>(line.edit), line.proof}) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
    }
    const QList<Record> whys = whysOf(m_document.database(), m_finding);
    for (const Record &why : whys) {
        addLine(why);
    }
    if (m_isEditable && m_finding.id > 0) {
        addLine(Record::empty(why::schema));
    }
    m_head->setNote(m_finding.id == 0 ? tr("after it is entered")
                                      : tr("%1 of %2").arg(whys.size()).arg(std::max<qsizetype>(usualWhys, whys.size())));
    if (focusAt >= 0 && !m_lines.isEmpty()) {
        m_lines.at(std::min(focusAt, m_lines.size() - 1)).edit->setFocus();
    }
}

void WhysSection::addLine(const Record &why)
{
    const int number = int(m_lines.size()) + 1;
    const QString name = tr("Why %1").arg(number);
    auto *label = new TextLabel(m_theme, TextRole::Label, &Tokens::muted, name, this);
    auto *edit = new QLineEdit(why.values.at(why::Statement).toString(), this);
    auto *proof = new Button(m_theme, Button::Kind::Flat, {}, u"note"_s, this);
    edit->setObjectName(u"why_%1"_s.arg(number));
    edit->setAccessibleName(name);
    edit->setReadOnly(!m_isEditable);
    edit->setMaxLength(why::schema.field(why::Statement).limit);
    edit->setCursorPosition(0);
    const bool isProved = !why.values.at(why::Proof).isNull();
    proof->setObjectName(u"proof_%1"_s.arg(number));
    proof->setSmall(true);
    proof->setAccessibleName(isProved ? tr("Proof of why %1").arg(number) : tr("Add the proof of why %1").arg(number));
    proof->setToolTip(
        (isProved ? why.values.at(why::Proof).toString() : proof->accessibleName()).toHtmlEscaped());
    proof->setEnabled(why.id > 0);
    m_grid->addWidget(label, number, 0);
    m_grid->addWidget(edit, number, 1);
    m_grid->addWidget(proof, number, 2);
    for (QWidget *widget : QList<QWidget *>{label, edit, proof}) {
        widget->show(); // at once: a layout shows them later, and what is hidden takes no focus
    }
    m_lines << Line{why, label, edit, proof};
    const qsizetype line = number - 1;
    connect(edit, &QLineEdit::returnPressed, this, [this, line] { goOn(line); });
    connect(edit, &QLineEdit::editingFinished, this, [this, line] { enter(line); });
    connect(proof, &Button::clicked, this,
        [this, id = why.id] { emit recordRequested(why::schema, id, {}); });
}

/// Already entered by Return when the focus leaves: nothing has changed then.
bool WhysSection::enter(qsizetype index)
{
    if (m_isEntering || index >= m_lines.size()) {
        return true;
    }
    const Line line = m_lines.at(index);
    const QString text = line.edit->text().trimmed();
    if (text == line.why.values.at(why::Statement).toString()) {
        return true;
    }
    Change change(tr("Ask why of finding %1").arg(m_finding.reference));
    if (line.why.id > 0) {
        change.update(why::schema, line.why.id, line.why.revision, {{why::Statement, text}});
    } else {
        const qint64 last = index == 0 ? 0 : m_lines.at(index - 1).why.values.at(why::Position).toLongLong();
        change.insert(why::schema,
            {{why::FindingId, m_finding.id}, {why::Cycle, finding::causeCycle(m_finding)},
                {why::Position, last + 1}, {why::Statement, text}});
    }
    const Result<AppliedChange> applied = [&] {
        const QScopedValueRollback<bool> entering(m_isEntering, true);
        return m_document.apply(change);
    }();
    const QList<Issue> issues = m_document.issues();
    const QString said = !issues.isEmpty() ? issues.first().text : applied ? QString() : applied.error().message;
    m_issue->setVisible(!said.isEmpty());
    if (!said.isEmpty()) {
        m_issue->setIssue(applied ? Issue::Severity::Warning : Issue::Severity::Error, said);
    }
    if (applied) {
        QMetaObject::invokeMethod(this, &WhysSection::fill, Qt::QueuedConnection); // the line that tells is in use
    }
    return applied.isOk();
}

void WhysSection::goOn(qsizetype index)
{
    if (m_lines.at(index).edit->text().trimmed().isEmpty()) {
        return; // one may stop early
    }
    if (enter(index)) {
        fill();
        if (index + 1 < m_lines.size()) {
            m_lines.at(index + 1).edit->setFocus();
        }
    }
}

} // namespace binnacle
