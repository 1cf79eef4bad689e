#include "ui/forms/history/historypanel.h"

#include "models/document/document.h"
#include "models/document/historyundo.h"
#include "models/measures/wording.h"
#include "ui/forms/history/chainline.h"
#include "ui/forms/history/historyfilters.h"
#include "ui/forms/history/historylines.h"
#include "ui/forms/history/historylist.h"
#include "ui/forms/history/historymodel.h"
#include "ui/forms/history/undocard.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int headHeight = 44;
static constexpr int footHeight = 44;
static constexpr int padding = 14;

HistoryPanel::HistoryPanel(const Theme &theme, Document &document, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_document(document)
    , m_model(new HistoryModel(document, document.clock().today(), this))
    , m_title(new TextLabel(theme, TextRole::ReadingStrong, &Tokens::text))
    , m_count(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_export(new Button(theme, Button::Kind::Flat, {}, u"export"_s))
    , m_close(new Button(theme, Button::Kind::Flat, {}, u"close"_s))
    , m_filters(new HistoryFilters(theme, document, document.clock().today()))
    , m_list(new HistoryList(theme, *m_model))
    , m_whyNot(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_card(new UndoCard(theme))
    , m_chain(new ChainLine(theme, document))
{
    setObjectName(u"history"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_filters);
    column->addSpacing(1); // the line
    column->addWidget(m_list, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(padding, 8, padding, 8);
    below->setSpacing(6);
    below->addWidget(m_whyNot);
    below->addWidget(m_card);
    column->addLayout(below);
    m_chain->setFixedHeight(footHeight);
    m_chain->setContentsMargins(padding, 0, padding, 0);
    column->addWidget(m_chain);
    m_whyNot->setObjectName(u"whyNoUndo"_s);
    m_whyNot->setMaxLines(3);
    connectParts();
}

QWidget *HistoryPanel::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(padding, 0, padding, 0);
    row->setSpacing(8);
    m_title->setObjectName(u"historyTitle"_s);
    m_count->setObjectName(u"historyCount"_s);
    m_export->setObjectName(u"exportHistory"_s);
    m_export->setAccessibleName(tr("Export this history"));
    m_export->setToolTip(m_export->accessibleName());
    m_close->setObjectName(u"closeHistory"_s);
    m_close->setAccessibleName(tr("Back to the form"));
    m_close->setToolTip(tr("Back to the form (Esc)"));
    row->addWidget(new IconLabel(m_theme, u"history"_s, 16, &Tokens::text2));
    row->addWidget(m_title, 1);
    row->addWidget(m_count);
    for (Button *button : {m_export, m_close}) {
        button->setSmall(true);
        row->addWidget(button);
    }
    return head;
}

void HistoryPanel::connectParts()
{
    connect(m_close, &Button::clicked, this, &HistoryPanel::closeRequested);
    connect(m_export, &Button::clicked, this, [this] { emit exportRequested(filter()); });
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPanel::applyFilter);
    connect(m_list, &HistoryList::chosen, this, &HistoryPanel::chose);
    connect(m_list, &HistoryList::undoRequested, this, &HistoryPanel::startUndo);
    connect(m_list, &HistoryList::left, this, [this] {
        if (m_card->isHidden()) {
            emit closeRequested();
        } else {
            m_card->close();
        }
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_card->carryOut(); });
    connect(m_card, &UndoCard::carryOutRequested, this, &HistoryPanel::carryOut);
    connect(m_card, &UndoCard::closed, this, [this] { m_list->setFocus(); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_document, &Document::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_refresh, &QTimer::timeout, this, &HistoryPanel::refresh);
    connect(&m_document, &Document::draftsChanged, this, [this] {
        if (isVisible()) {
            m_model->refreshUnentered();
        }
    });
    connect(&m_document, &Document::busyChanged, this, [this] { chose(m_list->chosenRow()); });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

const HistoryFilter &HistoryPanel::filter() const
{
    return m_filters->filter();
}

void HistoryPanel::showRecord(const RegisterSchema &schema, qint64 recordId, const QString &name)
{
    m_title->setText(tr("History of %1").arg(name));
    setAccessibleName(m_title->text());
    if (filter().schema != &schema || filter().recordId != recordId) {
        m_filters->start(schema, recordId);
    }
    applyFilter();
    m_chain->check();
}

void HistoryPanel::applyFilter()
{
    m_card->close();
    const int row = m_list->chosenRow();
    const qint64 before = row >= 0 && row < m_model->rowCount() ? m_model->entryAt(row).id : -1;
    m_model->setFilter(filter());
    showCount();
    const int same = m_model->rowOf(before);
    const int first = m_model->rowCount() > 1 && m_model->entryAt(0).id == 0 ? 1 : 0;
    if (m_model->rowCount() > 0) {
        m_list->choose(same > 0 ? same : first);
    }
    chose(m_list->chosenRow());
}

void HistoryPanel::showCount()
{
    m_count->setText(tr("%n change(s)", nullptr, static_cast<int>(m_model->count())));
}

/// After a change in any register: parts, names of others, and the entries themselves.
void HistoryPanel::refresh()
{
    m_refresh.stop();
    if (isVisible() && filter().recordId != 0) {
        applyFilter();
        m_chain->check();
    }
}

/// Where the entry can be taken back stands the button; else why not.
void HistoryPanel::chose(int row)
{
    m_card->close();
    m_whyNot->clear();
    m_whyNot->hide();
    m_list->setUndoable(false);
    if (row < 0 || row >= m_model->rowCount() || m_model->entryAt(row).id == 0) {
        return;
    }
    const Result<HistoryUndo> undo = HistoryUndo::plan(m_document.database(), m_model->entryAt(row).id);
    const bool isUndoable = undo && undo->isPossible() && m_document.isWritable();
    m_list->setUndoable(isUndoable);
    const QString why = !undo               ? undo.error().message
        : !undo->isPossible()               ? undo->whyNot()
        : m_document.isWritable()           ? QString()
        : m_document.accessText().isEmpty() ? tr("The document cannot be changed now.")
                                            : m_document.accessText();
    m_whyNot->setText(isUndoable ? QString() : tr("No undo from here. %1").arg(why));
    m_whyNot->setVisible(!isUndoable);
}

void HistoryPanel::startUndo()
{
    const int row = m_list->chosenRow();
    if (row < 0 || m_model->entryAt(row).id == 0 || !m_document.isWritable()) {
        return;
    }
    const HistoryEntry &entry = m_model->entryAt(row);
    const Result<HistoryUndo> undo = HistoryUndo::plan(m_document.database(), entry.id);
    if (undo && undo->isPossible()) {
        m_card->show(*undo, tr("Undo from %1, %2").arg(dayText(entry.madeAt.toLocalTime().date()), historyTime(entry)));
        m_list->scrollTo(m_list->currentIndex());
    }
}

void HistoryPanel::carryOut()
{
    const Result<Change> change = m_card->undo()->change(m_document.database());
    const Result<AppliedChange> applied = change ? m_document.apply(*change) : Result<AppliedChange>(change.error());
    if (!applied) {
        m_card->say(applied.error().message);
        return;
    }
    m_card->close();
    refresh();
    if (const int row = m_model->rowOf(applied->id); row >= 0) {
        m_list->choose(row);
    }
    m_list->setFocus();
}

void HistoryPanel::takeFocus()
{
    m_list->setFocus();
}

void HistoryPanel::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    const int start = isNarrow ? 2 : 1;
    layout()->setContentsMargins(isRightToLeft() ? 1 : start, 1, isRightToLeft() ? start : 1, 1);
    update();
}

QStringList HistoryPanel::hints() const
{
    return {tr("[Up] [Down] choose a change"), tr("[U] undo from here"), tr("[Escape] back to the form")};
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

void HistoryPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    binnacle::drawFrame(painter, rect(), m_isNarrow ? 0 : 6, tokens.raised, tokens.border, 1);
    const qreal top = headHeight + 1;
    const qreal bottom = m_chain->geometry().top();
    painter.fillRect(QRectF(1, top, width() - 2, bottom - top), tokens.surface);
    fillHorizontal(painter, 1, width() - 1, top - .5, tokens.border);
    fillHorizontal(painter, 1, width() - 1, m_list->geometry().top() - .5, tokens.border);
    fillHorizontal(painter, 1, width() - 1, bottom - .5, tokens.border);
    if (m_isNarrow) {
        const QRectF edge = mirrored(layoutDirection(), rect(), QRectF(0, 0, 2, height()));
        painter.fillRect(crisp(painter, edge), tokens.borderStrong);
    }
}

} // namespace binnacle
