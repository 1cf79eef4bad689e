#include "ui/forms/formbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"

#include <QHBoxLayout>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace binnacle {

FormBar::FormBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_next(new Button(theme, Button::Kind::Primary, tr("Enter and start next")))
    , m_enter(new Button(theme, Button::Kind::Normal, tr("Enter")))
    , m_discard(new Button(theme, Button::Kind::Flat, tr("Discard")))
{
    setFixedHeight(height);
    m_next->setObjectName(u"enterAndStartNext"_s);
    m_enter->setObjectName(u"enter"_s);
    m_discard->setObjectName(u"discard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(10);
    row->addWidget(m_next);
    row->addWidget(m_enter);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(new KeyHint(theme, QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    connect(m_next, &Button::clicked, this, &FormBar::enterAndNextRequested);
    connect(m_enter, &Button::clicked, this, &FormBar::enterRequested);
    connect(m_discard, &Button::clicked, this, &FormBar::discardRequested);
    setDiscardable(false);
}

void FormBar::setEnterable(bool isEnterable, const QString &whyNot)
{
    for (Button *button : {m_next, m_enter}) {
        button->setEnabled(isEnterable);
        button->setToolTip(whyNot.toHtmlEscaped());
        button->setAccessibleDescription(whyNot);
    }
}

void FormBar::setDiscardable(bool isDiscardable)
{
    m_discard->setEnabled(isDiscardable);
}

void FormBar::setOnly()
{
    m_next->setText(m_enter->text());
    m_next->setAccessibleName(m_enter->text());
    m_enter->hide();
}

} // namespace binnacle
