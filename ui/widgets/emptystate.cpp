#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace binnacle {

EmptyState::EmptyState(const Theme &theme, const Words &words, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(new IconLabel(theme, words.icon, 24, &Tokens::muted, this), 0, Qt::AlignHCenter);

    auto *sentence = new TextLabel(theme, TextRole::Answer, &Tokens::text, words.sentence, this);
    sentence->setMaxLines(0);
    sentence->setTextAlignment(Qt::AlignHCenter);
    column->addWidget(sentence);
    if (!words.note.isEmpty()) {
        auto *note = new TextLabel(theme, TextRole::Body, &Tokens::muted, words.note, this);
        note->setMaxLines(0);
        note->setTextAlignment(Qt::AlignHCenter);
        column->addWidget(note);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    if (!words.action.isEmpty()) {
        auto *action = new Button(theme, Button::Kind::Primary, words.action, {}, this);
        action->setObjectName(QStringLiteral("emptyAction"));
        action->setAccessibleName(words.action);
        connect(action, &QAbstractButton::clicked, this, &EmptyState::actionRequested);
        buttons->addWidget(action);
    }
    if (!words.second.isEmpty()) {
        auto *second = new Button(theme, Button::Kind::Normal, words.second, {}, this);
        second->setObjectName(QStringLiteral("emptySecond"));
        second->setAccessibleName(words.second);
        connect(second, &QAbstractButton::clicked, this, &EmptyState::secondRequested);
        buttons->addWidget(second);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    setAccessibleName(words.sentence);
}

void EmptyState::setActionsEnabled(bool isEnabled, const QString &whyNot)
{
    for (Button *button : findChildren<Button *>()) {
        button->setEnabled(isEnabled);
        button->setToolTip(whyNot.toHtmlEscaped());
        button->setAccessibleDescription(whyNot);
    }
}

} // namespace binnacle
