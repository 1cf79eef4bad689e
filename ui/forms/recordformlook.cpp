#include "ui/forms/formbar.h"
#include "ui/forms/formbody.h"
#include "ui/forms/formhead.h"
#include "ui/forms/recordform.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace binnacle {

void RecordForm::focusFirst()
{
    m_body->focusFirst();
}

QStringList RecordForm::hints() const
{
    QStringList hints{tr("[Tab] next field")};
    if (isEditable()) {
        hints << (m_body->hasGrade() ? tr("[Alt+1] to [5] grade") : QString())
              << (m_isOnly ? tr("[Ctrl+Return] enter") : tr("[Ctrl+Return] enter, start next"));
    }
    hints.removeAll(QString());
    return hints;
}

void RecordForm::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_head->setClosable(isNarrow && !m_isPart);
    const int start = isNarrow ? 2 : 1;
    layout()->setContentsMargins(isRightToLeft() ? 1 : start, 1, isRightToLeft() ? start : 1, 1);
    update();
}

void RecordForm::setPartOf(const QString &whole, const QList<qsizetype> &fixed)
{
    m_isPart = true;
    m_head->setBack(tr("Back to %1").arg(whole));
    m_body->hideFields(fixed);
}

void RecordForm::focusBack()
{
    QWidget *last = focusWidget();
    (last && last->isVisible() ? last : m_body)->setFocus();
}

void RecordForm::setOnly()
{
    m_isOnly = true;
    m_bar->setOnly();
}

void RecordForm::addHeadTool(QWidget *tool)
{
    m_head->addTool(tool);
}

void RecordForm::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    binnacle::drawFrame(painter, rect(), m_isNarrow ? 0 : 6, tokens.raised, tokens.border, 1);
    const qreal top = m_head->geometry().bottom() + 1;
    const qreal bottom = m_bar->geometry().top();
    painter.fillRect(QRectF(1, top, width() - 2, bottom - top), tokens.surface);
    fillHorizontal(painter, 1, width() - 1, top - 1, tokens.border);
    fillHorizontal(painter, 1, width() - 1, bottom, tokens.border);
    if (m_isNarrow) {
        const QRectF edge = mirrored(layoutDirection(), rect(), QRectF(0, 0, 2, height()));
        painter.fillRect(crisp(painter, edge), tokens.borderStrong);
    }
}

} // namespace binnacle
