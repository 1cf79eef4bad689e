#include "ui/forms/conflictpanel.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int longest = 46; ///< characters of a value on a button; the tool tip has all

ConflictPanel::ConflictPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextRole::BodyMedium, &Tokens::text))
    , m_enter(new Button(theme, Button::Kind::Primary, tr("Enter what I chose")))
{
    setObjectName(u"conflict"_s);
    m_title->setMaxLines(3);
    m_enter->setObjectName(u"enterChosen"_s);
    m_enter->setAccessibleName(m_enter->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_enter, 0, Qt::AlignLeading);
    connect(m_enter, &Button::clicked, this, &ConflictPanel::decide);
    hide();
}

void ConflictPanel::ask(const QString &what, const QList<FieldConflict> &conflicts)
{
    m_conflicts = conflicts;
    m_choices = QList<Choice>(conflicts.size(), Choice::Open);
    m_nowButtons.clear();
    m_title->setText(tr("Somebody else changed this %1 meanwhile. Choose what stays.").arg(what));
    delete m_rows;
    m_rows = new QWidget;
    new QVBoxLayout(m_rows);
    m_rows->layout()->setContentsMargins(0, 0, 0, 0);
    m_rows->layout()->setSpacing(4);
    for (qsizetype row = 0; row < conflicts.size(); ++row) {
        addRow(row);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_rows);
    m_enter->setEnabled(false);
    m_enter->setAccessibleDescription(tr("Choose for every field first"));
    show();
}

static QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

void ConflictPanel::addRow(qsizetype row)
{
    const FieldConflict &conflict = m_conflicts.at(row);
    auto *label = new TextLabel(m_theme, TextRole::Label, &Tokens::muted, conflict.label);
    m_rows->layout()->addWidget(label);
    auto *group = new QButtonGroup(m_rows);
    const auto add = [&](const QString &name, const QString &pattern, const QString &value, Choice choice) {
        const QString text = value.isEmpty() ? tr("nothing") : value;
        auto *button = new Button(m_theme, Button::Kind::Normal, pattern.arg(shortened(text)));
        button->setObjectName(name + QString::number(row));
        button->setSmall(true);
        button->setCheckable(true);
        button->setAccessibleName(conflict.label % ": "_L1 % pattern.arg(text));
        button->setToolTip(text.toHtmlEscaped());
        group->addButton(button);
        m_rows->layout()->addWidget(button);
        m_rows->layout()->setAlignment(button, Qt::AlignLeading);
        connect(button, &Button::clicked, this, [this, row, choice] { choose(row, choice); });
        return button;
    };
    m_nowButtons << add(u"now_"_s, tr("Kept now: %1"), conflict.now, Choice::Now);
    add(u"typed_"_s, tr("I typed: %1"), conflict.typed, Choice::Typed);
}

void ConflictPanel::choose(qsizetype row, Choice choice)
{
    m_choices[row] = choice;
    const bool isWhole = !m_choices.contains(Choice::Open);
    m_enter->setEnabled(isWhole);
    m_enter->setAccessibleDescription(isWhole ? QString() : tr("Choose for every field first"));
}

void ConflictPanel::decide()
{
    QMap<qsizetype, Value> kept;
    for (qsizetype row = 0; row < m_conflicts.size(); ++row) {
        if (m_choices.at(row) == Choice::Now) {
            kept.insert(m_conflicts.at(row).nowValues);
        }
    }
    hide();
    emit decided(kept);
}

void ConflictPanel::focusFirst()
{
    if (!m_nowButtons.isEmpty()) {
        m_nowButtons.first()->setFocus(Qt::OtherFocusReason);
    }
}

void ConflictPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    fillHorizontal(painter, 0, width(), height() - .5, tokens.border);
}

} // namespace binnacle
