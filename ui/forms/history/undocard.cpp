#include "ui/forms/history/undocard.h"

#include "models/base/text.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype longestChoice = 22;
static constexpr int labelWidth = 92;
static constexpr int mostChoices = 168; ///< pixels; more scroll

UndoCard::UndoCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextRole::BodyMedium, &Tokens::text))
    , m_sentence(new TextLabel(theme, TextRole::Body, &Tokens::text2))
    , m_problem(new TextLabel(theme, TextRole::Body, &Tokens::act))
    , m_column(new QVBoxLayout(this))
    , m_act(new Button(theme, Button::Kind::Primary, tr("Put back")))
    , m_fields(new Button(theme, Button::Kind::Normal, tr("Choose fields")))
{
    setObjectName(u"undoCard"_s);
    m_title->setObjectName(u"undoTitle"_s);
    m_sentence->setObjectName(u"undoSentence"_s);
    m_sentence->setMaxLines(5);
    m_problem->setObjectName(u"undoProblem"_s);
    m_problem->setMaxLines(4);
    m_act->setObjectName(u"putBack"_s);
    m_act->setSmall(true);
    m_fields->setObjectName(u"chooseFields"_s);
    m_fields->setSmall(true);
    m_fields->setAccessibleName(m_fields->text());
    m_column->setContentsMargins(14, 11, 14, 11);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_act);
    row->addWidget(m_fields);
    row->addStretch(1);
    row->addWidget(new TextLabel(theme, TextRole::Label, &Tokens::muted, tr("The log keeps both.")));
    m_column->addLayout(row);
    connect(m_act, &Button::clicked, this, &UndoCard::carryOut);
    connect(m_fields, &Button::clicked, this, [this] {
        m_showsAll = true;
        showChoices();
        m_choices->findChild<Chip *>()->setFocus(); // the button that had it is gone
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void UndoCard::show(const HistoryUndo &undo, const QString &title)
{
    m_undo = undo;
    m_showsAll = false;
    m_title->setText(title);
    m_problem->hide();
    showChoices();
    setVisible(true);
    QWidget *first = m_undo->isDecided() ? nullptr : m_choices->findChild<Chip *>();
    (first ? first : m_act)->setFocus();
}

void UndoCard::close()
{
    if (isHidden()) {
        return;
    }
    hide();
    m_undo.reset();
    emit closed();
}

void UndoCard::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void UndoCard::carryOut()
{
    if (m_undo && m_act->isEnabled()) {
        emit carryOutRequested();
    }
}

/// Fields that nobody changed again go back, unless somebody wants to choose; the others are asked for.
void UndoCard::showChoices()
{
    delete m_choices;
    auto *list = new QWidget;
    m_choices = list;
    (new QVBoxLayout(list))->setContentsMargins(0, 0, 0, 0);
    list->layout()->setSpacing(4);
    int shown = 0;
    for (qsizetype row = 0; row < m_undo->rows().size(); ++row) {
        const UndoRow &undone = m_undo->rows().at(row);
        for (qsizetype field = 0; undone.kind == HistoryRow::Kind::Changed && field < undone.fields.size(); ++field) {
            if (m_showsAll || undone.fields.at(field).isOverwritten) {
                addChoice(row, field);
                ++shown;
            }
        }
    }
    if (const int height = list->sizeHint().height(); height > mostChoices) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFixedHeight(mostChoices);
        area->viewport()->setAutoFillBackground(false);
        list->setAutoFillBackground(false);
        area->setWidget(list);
        m_choices = area;
    }
    m_column->insertWidget(2, m_choices);
    m_choices->setVisible(shown > 0);
    describe();
}

static QString shortened(const QString &text)
{
    return text.isEmpty() ? UndoCard::tr("empty") : legible(text, longestChoice);
}

void UndoCard::addChoice(qsizetype row, qsizetype field)
{
    const UndoField &undone = m_undo->rows().at(row).fields.at(field);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    auto *label = new TextLabel(m_theme, TextRole::Label, &Tokens::muted, undone.label);
    label->setFixedWidth(labelWidth);
    line->addWidget(label);
    auto *group = new QButtonGroup(m_choices); // owned, and exclusive
    const auto add = [&](const QString &words, const QString &whole, UndoField::Choice choice) {
        auto *chip = new Chip(m_theme, words);
        chip->setCross(false);
        chip->setChecked(undone.choice == choice);
        chip->setAccessibleName(u"%1: %2"_s.arg(undone.label, whole));
        chip->setToolTip(whole.toHtmlEscaped());
        chip->setObjectName((choice == UndoField::Choice::GoBack ? u"goBack_"_s : u"keep_"_s) + QString::number(row)
            + u'_' + QString::number(field));
        group->addButton(chip);
        line->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, row, field, choice] {
            m_undo->choose(row, field, choice);
            describe();
        });
    };
    add(tr("Back to %1").arg(shortened(undone.back)), tr("Back to %1").arg(undone.back), UndoField::Choice::GoBack);
    add(tr("Keep %1").arg(shortened(undone.now)), tr("Keep %1").arg(undone.now), UndoField::Choice::Keep);
    line->addStretch(1);
    static_cast<QVBoxLayout *>(m_choices->layout())->addLayout(line);
}

void UndoCard::describe()
{
    const QList<UndoRow> &rows = m_undo->rows();
    const bool hasOthers = std::any_of(
        rows.begin(), rows.end(), [](const UndoRow &row) { return row.kind != HistoryRow::Kind::Changed; });
    const int count = m_undo->countGoingBack();
    const QString words = m_undo->isDecided()
        ? m_undo->sentence()
        : tr("A later change touched the same field. Choose what it shall be.") + u' ' + m_undo->sentence();
    m_sentence->setText(words.trimmed());
    m_act->setText(hasOthers ? tr("Undo it") : tr("Put back %n field(s)", nullptr, count));
    m_act->setAccessibleName(m_act->text());
    m_act->setEnabled(m_undo->isDecided() && (hasOthers || count > 0));
    m_act->updateGeometry();
    const bool hasChoice = std::any_of(rows.begin(), rows.end(), [](const UndoRow &row) {
        return row.kind == HistoryRow::Kind::Changed
            && std::any_of(row.fields.begin(), row.fields.end(), [](const UndoField &f) { return !f.isOverwritten; });
    });
    m_fields->setVisible(!m_showsAll && hasChoice);
}

void UndoCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

void UndoCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    binnacle::drawFrame(painter, rect(), 6, m_theme.tokens().surface, m_theme.tokens().accent, m_theme.lineWidth());
}

} // namespace binnacle
