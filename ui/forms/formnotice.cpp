#include "ui/forms/formnotice.h"

#include "ui/forms/issueline.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

FormNotice::FormNotice(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_line(new IssueLine(theme))
    , m_action(new Button(theme, Button::Kind::Normal, {}))
{
    m_action->setSmall(true);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setAccessibleName(tr("What can be done"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(14, 10, 14, 2);
    box->setSpacing(6);
    box->addWidget(m_line);
    box->addWidget(m_action, 0, Qt::AlignLeading);
    connect(m_action, &Button::clicked, this, &FormNotice::actionRequested);
    hide();
}

void FormNotice::say(Issue::Severity severity, const QString &text, const QString &action)
{
    m_line->setIssue(severity, text);
    m_action->setText(action);
    m_action->setAccessibleName(action.isEmpty() ? tr("What can be done") : action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    show();
}

QString FormNotice::text() const
{
    return isHidden() ? QString() : m_line->text();
}

} // namespace binnacle
