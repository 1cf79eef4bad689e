#include "models/document/document.h"
#include "models/measures/riskscores.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/definitions/risk.h"
#include "models/registers/definitions/risk_assessment.h"
#include "ui/forms/formstack.h"
#include "ui/forms/history/historypanel.h"
#include "ui/forms/recordform.h"
#include "ui/pages/recordhistory.h"
#include "ui/pages/registercells.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registertable.h"
#include "ui/pages/sideform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

void RegisterPage::setTitle(const QString &title)
{
    header().setTitle(title);
    m_search->setWords(tr("Find in %1").arg(title.left(1).toLower() + title.mid(1)));
}

void RegisterPage::startWith(const QMap<qsizetype, Value> &preset)
{
    if (m_document.isWritable()) {
        showForm(true);
        m_form->startNew(preset);
        m_form->focusFirst();
    }
}

/// By where the keys go now, and only what works.
QStringList RegisterPage::hints() const
{
    const QWidget *focus = QApplication::focusWidget();
    const QString other = m_side->isShown() ? tr("[F6] table or form") : QString();
    QStringList hints;
    if (m_forms->hasPart() && m_forms->isAncestorOf(focus)) {
        hints << m_forms->shown().hints() << tr("[Escape] back");
    } else if (m_form->isAncestorOf(focus)) {
        hints << m_form->hints() << (m_side->isNarrow() ? tr("[Escape] close the form") : tr("[F7] hide the form"));
    } else if (m_history->hasFocus()) {
        hints << m_history->panel()->hints();
    } else if (focus == m_search) {
        hints << tr("[Escape] clear") << tr("[Return] to the table");
    } else {
        hints << (m_document.isWritable() ? tr("[Ctrl+N] new") : QString()) << tr("[Ctrl+F] find");
        if (m_table->isVisible()) {
            hints << tr("[Return] open") << (m_side->isShown() ? tr("[F7] hide the form") : tr("[F7] show the form"));
        }
    }
    hints << other;
    hints.removeAll(QString());
    return hints;
}

void RegisterPage::popUpColumns()
{
    m_table->popUpColumns();
}

void RegisterPage::delegateTask()
{
    openForm();
    m_form->delegateTask();
}

void RegisterPage::addEvidence()
{
    openForm();
    m_form->addEvidence();
}

/// A form that is not shown is shown first, with the chosen record.
void RegisterPage::toggleHistory()
{
    if (!m_side->isShown()) {
        openForm();
    }
    if (m_forms->closePart()) {
        m_history->toggle();
    }
}

void RegisterPage::showScores()
{
    if (&schema() == &risk::schema) {
        m_cells->setRiskScores(riskScores(m_document.database(), m_document.asOf()));
    }
}

/// The form shows what the table has chosen; what is typed stays.
void RegisterPage::chooseAmongRows()
{
    const bool isFormFree = !m_side->isShown() || (m_form->recordId() != 0 && !m_form->isTouched());
    if (m_table->currentId() == 0 && isFormFree) {
        m_table->selectFirst();
    }
}

QList<QWidget *> RegisterPage::regions()
{
    QList<QWidget *> regions{m_stack->currentWidget()};
    if (m_side->isShown()) {
        regions << (m_history->isShown() ? static_cast<QWidget *>(m_history->panel()) : m_forms);
    }
    return regions;
}

void RegisterPage::setNarrow(bool isNarrow)
{
    m_import->setText(isNarrow ? QString() : tr("Import"));
    if (m_side->isNarrow() != isNarrow) {
        m_side->setNarrow(isNarrow);
        if (m_history->isShown()) {
            m_history->panel()->setNarrow(isNarrow);
        }
        // What is being typed stays in sight.
        showForm(isNarrow ? m_forms->isTouched() || m_history->isShown() : m_isFormWanted);
        chose(m_table->currentId());
    }
}

bool RegisterPage::leave()
{
    if (!m_forms->isTouched()) {
        return true;
    }
    showForm(true);
    return m_forms->enter();
}

bool RegisterPage::keep()
{
    return m_forms->leave();
}

void RegisterPage::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

PendingForm RegisterPage::pending() const
{
    const RecordForm &form = m_forms->shown().isDirty() ? m_forms->shown() : *m_form;
    return form.isDirty() ? PendingForm{tr("%1 not entered yet").arg(form.name()), form.schema().id(), form.recordId()}
                          : PendingForm{};
}

} // namespace binnacle
