#include "ui/forms/recordform.h"

#include "models/document/document.h"
#include "models/document/redaction.h"
#include "models/document/startvalues.h"
#include "models/registers/choice.h"
#include "models/registers/lifecycle.h"
#include "models/registers/organizationzone.h"
#include "models/registers/registry.h"
#include "ui/forms/conflictpanel.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formbody.h"
#include "ui/forms/formhead.h"
#include "ui/forms/formnotice.h"
#include "ui/forms/formsection.h"
#include "ui/forms/formsections.h"
#include "ui/forms/recordmenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace binnacle {

static constexpr auto draftPause = 400ms;

RecordForm::RecordForm(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_document(document)
    , m_buffer(document, schema)
    , m_choices(document.database())
    , m_labels(document.database())
{
    build();
    connectParts();
    startNew();
}

RecordForm::~RecordForm()
{
    if (m_draftTimer.isActive()) {
        keepDraft();
    }
}

void RecordForm::build()
{
    const EditorContext context{
        m_theme, m_choices, m_labels, m_document.asOf(), organizationZone(m_document.database())};
    m_head = new FormHead(m_theme, this);
    m_notice = new FormNotice(m_theme, this);
    m_clash = new ConflictPanel(m_theme, this);
    m_delegation = new TextLabel(m_theme, TextRole::Label, &Tokens::text2);
    m_delegation->setObjectName(u"delegation"_s);
    m_delegation->setContentsMargins(14, 8, 14, 0);
    m_delegation->setMaxLines(2);
    m_delegation->hide();
    m_body = new FormBody(context, m_buffer.schema(), this);
    m_bar = new FormBar(m_theme, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addWidget(m_clash);
    column->addWidget(m_delegation);
    column->addWidget(m_body, 1);
    column->addWidget(m_bar);
    buildSections(context);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPause);
}

void RecordForm::buildSections(const EditorContext &context)
{
    m_menu = new RecordMenu(m_theme, m_document, m_buffer.schema(), this);
    m_head->addTool(m_menu->button());
    connect(m_menu, &RecordMenu::recordRequested, this, &RecordForm::partRequested);
    connect(m_menu, &RecordMenu::refused, this,
        [this](const QString &sentence) { m_notice->say(Issue::Severity::Error, sentence); });
    m_sections = makeFormSections(context, m_document, m_buffer.schema(), this);
    for (FormSection *section : m_sections) {
        m_body->addSection(section);
        connect(section, &FormSection::recordRequested, this, &RecordForm::partRequested);
    }
    if (!m_sections.isEmpty()) {
        m_head->setDirtyWords(tr("Fields not entered yet")); // what is done in a section is entered at once
    }
}

void RecordForm::connectParts()
{
    connect(m_head, &FormHead::closeRequested, this, &RecordForm::closeRequested);
    connect(m_notice, &FormNotice::actionRequested, this, &RecordForm::openMend);
    connect(m_clash, &ConflictPanel::decided, this, &RecordForm::takeChosen);
    connect(m_body, &FormBody::edited, this, &RecordForm::edited);
    connect(m_bar, &FormBar::enterAndNextRequested, this, &RecordForm::enterAndStartNext);
    connect(m_bar, &FormBar::enterRequested, this, &RecordForm::enter);
    connect(m_bar, &FormBar::discardRequested, this, &RecordForm::discard);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(&m_document, &Document::changed, this, &RecordForm::documentChanged);
    connect(&m_document, &Document::draftsChanged, this, &RecordForm::draftsChanged);
    connect(&m_document, &Document::busyChanged, this, &RecordForm::describe);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RecordForm::enterAndStartNext);
    }
}

void RecordForm::showRecord(qint64 id)
{
    if (m_isEntering) {
        m_next = id;
        return;
    }
    if (id == recordId() && id != 0 && m_isDirty) {
        return;
    }
    if (leave()) {
        load(id);
    }
}

void RecordForm::startNew(const QMap<qsizetype, Value> &preset)
{
    if (leave()) {
        m_buffer.startNew(preset);
        fill(m_buffer.withDraft());
    }
}

bool RecordForm::leave()
{
    if (!isTouched()) {
        return true;
    }
    const bool isEntered = !isChoosing() && !carryOut();
    m_next.reset();
    if (isEntered) {
        return true;
    }
    const Result<> kept = m_buffer.keepDraft(m_body->values());
    if (!kept) {
        m_notice->say(Issue::Severity::Error, kept.error().message);
    }
    return kept.isOk();
}

void RecordForm::load(qint64 id)
{
    const Result<> loaded = m_buffer.load(id);
    if (!loaded) {
        m_buffer.startNew({});
    }
    fill(m_buffer.withDraft());
    if (!loaded) {
        m_notice->say(Issue::Severity::Error, loaded.error().message);
    }
}

void RecordForm::fill(const QList<Value> &values)
{
    m_draftTimer.stop();
    m_clash->hide();
    m_isTouched = false;
    m_notice->hide();
    m_mend.clear();
    m_body->clearIssues();
    offerStates();
    m_body->setValues(values);
    describe();
    tellGap();
    setDirty(!m_buffer.typed(m_body->values()).isEmpty());
    if (const QString redacted = redactedText(m_buffer.schema(), m_buffer.kept()); !redacted.isEmpty()) {
        m_notice->say(Issue::Severity::Warning, redacted);
    }
    tellWarnings();
    emit shown(recordId());
}

/// What was entered in spite of a warning is warned of again.
void RecordForm::tellWarnings()
{
    if (!m_isDirty) {
        std::ignore = m_body->showIssues(m_buffer.warnings());
    }
}

void RecordForm::offerStates()
{
    const QStringList states = lifecycle::offeredStates(m_buffer.schema(), m_buffer.kept());
    if (!states.isEmpty()) {
        m_body->offerStates(m_buffer.schema().indexOf(u"status"), states);
    }
}

bool RecordForm::isEditable() const
{
    const bool isFinal = m_buffer.schema().appendOnly && recordId() != 0;
    return m_document.access() == Document::Access::Writable && !isFinal && !isChoosing();
}

QString RecordForm::name() const
{
    const RegisterSchema &schema = m_buffer.schema();
    const Record &kept = m_buffer.kept();
    return kept.id == 0         ? tr("New %1").arg(schema.oneText())
        : schema.hasReference() ? kept.reference
        : schema.label >= 0     ? m_labels.label(schema, kept.id)
                                : schema.oneText().left(1).toUpper() + schema.oneText().mid(1);
}

void RecordForm::describe()
{
    const RegisterSchema &schema = m_buffer.schema();
    const Record &kept = m_buffer.kept();
    m_head->setName(name());
    const qsizetype status = schema.indexOf(u"status");
    const bool hasStatus = status >= 0 && schema.field(status).type == FieldType::Choice;
    m_head->setStatusWord(hasStatus
            ? stepWord(QLatin1StringView(schema.field(status).target), kept.values.at(status).toString())
            : QString());
    m_body->setEditable(isEditable(), kept);
    m_menu->showRecord(kept, isEditable() && !m_document.isBusy());
    m_delegation->setText(delegationText());
    m_delegation->setVisible(!m_delegation->text().isEmpty());
    for (FormSection *section : m_sections) {
        section->showRecord(kept, isEditable() && !m_document.isBusy());
    }
    m_bar->setEnterable(isEditable() && !m_document.isBusy(), m_document.accessText());
}

void RecordForm::edited()
{
    m_isTouched = true;
    setDirty(!m_buffer.typed(m_body->values()).isEmpty());
    m_draftTimer.start();
}

void RecordForm::setDirty(bool isDirty)
{
    m_head->setDirty(isDirty);
    m_bar->setDiscardable(isDirty);
    if (m_isDirty != isDirty) {
        m_isDirty = isDirty;
        emit dirtyChanged(isDirty);
    }
}

void RecordForm::keepDraft()
{
    m_draftTimer.stop();
    if (m_document.isBusy()) {
        m_draftTimer.start();
        return;
    }
    if (m_isDirty || m_buffer.hasDraft()) {
        std::ignore = m_isDirty ? m_buffer.keepDraft(m_body->values()) : m_buffer.removeDraft();
    }
}

std::optional<RecordForm::Refusal> RecordForm::carryOut()
{
    m_body->settle();
    if (const QList<Issue> unread = m_body->problems(); !unread.isEmpty()) {
        return Refusal{unread + m_buffer.problems(m_body->values())}; // all at once; the first of a field is shown
    }
    const Result<qint64> id = [this] {
        const QScopedValueRollback<bool> entering(m_isEntering, true);
        return m_buffer.enter(m_body->values());
    }();
    if (!id) {
        return Refusal{m_document.issues(), id.error()};
    }
    const QList<Issue> warnings = m_document.issues();
    setDirty(false);
    load(*id);
    if (!warnings.isEmpty()) {
        m_body->showIssues(warnings);
    }
    emit entered(*id);
    return {};
}

bool RecordForm::enter()
{
    if (isChoosing()) {
        m_clash->focusFirst();
        return false;
    }
    m_body->settle();
    if (recordId() != 0 && m_buffer.typed(m_body->values()).isEmpty()) {
        return true;
    }
    if (!isEditable()) {
        return false;
    }
    if (const std::optional<Refusal> refusal = carryOut()) {
        m_next.reset();
        keepDraft();
        showRefusal(*refusal);
        return false;
    }
    if (const std::optional<qint64> next = std::exchange(m_next, {}); next && *next != recordId()) {
        load(*next);
    }
    return true;
}

bool RecordForm::enterAndStartNext()
{
    if (m_isOnly) {
        return enter();
    }
    m_body->settle();
    const QMap<qsizetype, Value> carried = carriedValues(m_buffer.schema(), m_body->values());
    if (!enter()) {
        return false;
    }
    startNew(carried);
    focusFirst();
    return true;
}

static QString mendOf(const QList<Issue> &issues)
{
    const auto found
        = std::find_if(issues.begin(), issues.end(), [](const Issue &issue) { return !issue.mend.isEmpty(); });
    return found == issues.end() ? QString() : found->mend;
}

void RecordForm::showRefusal(const Refusal &refusal)
{
    const QList<Issue> others = m_body->showIssues(refusal.issues);
    if (refusal.error && refusal.error->code == Error::Code::Conflict) {
        return meetOther();
    }
    if (const QString mend = mendOf(refusal.issues); !mend.isEmpty()) {
        m_mend = mend;
        m_notice->say(Issue::Severity::Error, others.isEmpty() ? tr("Not entered.") : errorText(others),
            recordId() > 0 ? tr("Add %1").arg(findRegister(mend)->oneText()) : QString());
    } else if (!others.isEmpty()) {
        m_notice->say(others.first().severity, errorText(others));
    } else if (refusal.error && refusal.issues.isEmpty()) {
        m_notice->say(Issue::Severity::Error, refusal.error->message);
    } else {
        m_notice->hide();
    }
    m_body->focusFirstIssue();
}

void RecordForm::discard()
{
    std::ignore = m_buffer.removeDraft();
    m_draftTimer.stop();
    if (recordId() != 0) {
        load(recordId());
    } else {
        m_buffer.startNew({});
        fill(m_buffer.start());
    }
}

} // namespace binnacle
