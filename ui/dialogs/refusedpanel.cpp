#include "ui/dialogs/refusedpanel.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype shownNotes = 100;
static constexpr int rowHeight = 38;
static constexpr int rowsInSight = 4;
static constexpr int headHeight = 34;

namespace {

class RefusedMark : public QWidget
{
public:
    explicit RefusedMark(const Theme &theme)
        : m_theme(theme)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStatusGlyph(painter, rect(), Status::Act, m_theme.tokens());
    }

private:
    const Theme &m_theme;
};

} // namespace

RefusedPanel::RefusedPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_schema(schema)
    , m_title(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_area(new QScrollArea)
{
    setObjectName(u"refused"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    column->addWidget(m_area);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *RefusedPanel::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    m_title->setObjectName(u"refusedTitle"_s);
    auto *copyAll = new Button(m_theme, Button::Kind::Flat, tr("Copy"), u"copy"_s);
    copyAll->setObjectName(u"copyRefusals"_s);
    copyAll->setAccessibleName(tr("Copy the refused rows"));
    copyAll->setSmall(true);
    connect(copyAll, &Button::clicked, this, &RefusedPanel::copy);
    row->addWidget(m_title, 1);
    row->addWidget(copyAll);
    row->addWidget(new KeyHint(m_theme, u"F8"_s));
    row->addWidget(new TextLabel(m_theme, TextRole::Label, &Tokens::muted, tr("next")));
    return head;
}

QString RefusedPanel::placeOf(const RowNote &note) const
{
    const qsizetype field = m_schema.indexOf(note.field);
    return !note.column.isEmpty() ? note.column : field >= 0 ? m_schema.labelText(field) : note.field;
}

QWidget *RefusedPanel::buildValue(const RowNote &note)
{
    if (!note.cell) {
        auto *value = new TextLabel(m_theme, TextRole::Body, &Tokens::text2, note.value.left(80).simplified());
        value->setFixedWidth(124);
        return value;
    }
    auto *edit = new QLineEdit(*note.cell);
    edit->setObjectName(u"cell_%1_%2"_s.arg(note.line).arg(note.column));
    edit->setAccessibleName(tr("Row %1, %2").arg(QString::number(note.line), note.column));
    edit->setAccessibleDescription(note.reason);
    edit->setProperty("error", true);
    edit->setFixedWidth(124);
    edit->setCursorPosition(0);
    connect(edit, &QLineEdit::editingFinished, this, [this, note, edit] { mend(note, edit->text()); });
    return edit;
}

void RefusedPanel::mend(const RowNote &note, const QString &text)
{
    if (text != *note.cell) {
        emit mended(note.line, note.column, text);
    }
}

QWidget *RefusedPanel::buildRow(const RowNote &note, bool isFirstOfRow)
{
    auto *row = new QWidget;
    row->setFixedHeight(rowHeight);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 0, 4, 0);
    line->setSpacing(10);
    line->addWidget(new RefusedMark(m_theme));
    auto *place
        = new TextLabel(m_theme, TextRole::BodyMedium, &Tokens::text, tr("Row %1").arg(QLocale().toString(note.line)));
    place->setFixedWidth(62);
    line->addWidget(place);
    auto *name = new TextLabel(m_theme, TextRole::Body, &Tokens::text2, placeOf(note));
    name->setFixedWidth(92);
    line->addWidget(name);
    QWidget *value = buildValue(note);
    line->addWidget(value);
    auto *reason = new TextLabel(m_theme, TextRole::Body, &Tokens::text, note.reason);
    reason->setMaxLines(2);
    line->addWidget(reason, 1, Qt::AlignVCenter);
    auto *leave = new Button(m_theme, Button::Kind::Flat, tr("Leave row out"));
    leave->setObjectName(u"leaveOut_%1"_s.arg(note.line));
    leave->setAccessibleName(tr("Leave row %1 out").arg(note.line));
    leave->setSmall(true);
    QSizePolicy kept = leave->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    leave->setSizePolicy(kept);
    connect(leave, &Button::clicked, this, [this, number = note.line] { emit leftOut(number); });
    line->addWidget(leave);
    leave->setVisible(isFirstOfRow); // as a part of the row: else it would be a window
    m_stops << (note.cell ? value : leave);
    return row;
}

void RefusedPanel::setReport(const ImportReport &report)
{
    // What is typed in another row while the check of this one runs stays, with the focus.
    auto *typing = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    typing = typing && isAncestorOf(typing) ? typing : nullptr;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QString name = typing ? typing->objectName() : QString();
    const QString typed = typing ? typing->text() : QString();
    if (typing) {
        typing->blockSignals(true);
    }
    m_notes = report.refusals;
    m_stops.clear();
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    qint64 line = 0;
    for (const RowNote &note : m_notes.mid(0, shownNotes)) {
        column->addWidget(buildRow(note, note.line != line));
        line = note.line;
    }
    column->addStretch();
    m_area->setWidget(rows); // the old ones go
    rows->setAutoFillBackground(false);
    const int visible = static_cast<int>(std::min<qsizetype>(m_stops.size(), rowsInSight));
    setFixedHeight(headHeight + visible * rowHeight + 8);
    const int refused = static_cast<int>(report.refused);
    m_title->setText(m_notes.size() <= shownNotes
            ? tr("%n row(s) are refused. Mend them here, or leave them out.", nullptr, refused)
            : tr("%n row(s) are refused; the first are shown. Mend them, or leave them out.", nullptr, refused));
    setVisible(report.refused > 0);
    auto *again = name.isEmpty() ? nullptr : findChild<QLineEdit *>(name);
    if (again) {
        again->setText(typed);
        again->setFocus();
    } else if (hadFocus) {
        goToNext();
    }
}

void RefusedPanel::goToNext()
{
    if (m_stops.isEmpty()) {
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *stop) { return focus && stop->parentWidget()->isAncestorOf(focus); };
    const auto now = std::find_if(m_stops.cbegin(), m_stops.cend(), holds);
    const qsizetype next = now == m_stops.cend() ? 0 : (now - m_stops.cbegin() + 1) % m_stops.size();
    m_area->ensureWidgetVisible(m_stops.at(next));
    m_stops.at(next)->setFocus(Qt::TabFocusReason);
}

QString RefusedPanel::asText() const
{
    QStringList lines;
    for (const RowNote &note : m_notes) {
        const QString value = note.cell ? *note.cell : note.value;
        lines << QStringList{QString::number(note.line), placeOf(note), value.simplified(), note.reason}.join(u'\t');
    }
    return lines.join(u'\n');
}

void RefusedPanel::copy() const
{
    QApplication::clipboard()->setText(asText());
}

void RefusedPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, rect(), 6, tokens.surface, tokens.actMark, 1.5);
    fillHorizontal(painter, 2, width() - 2, headHeight + 1.5, tokens.border);
}

} // namespace binnacle
