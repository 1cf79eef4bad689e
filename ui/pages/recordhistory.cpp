#include "ui/pages/recordhistory.h"

#include "ui/forms/history/historypanel.h"
#include "ui/forms/recordform.h"
#include "ui/pages/sideform.h"
#include "ui/widgets/button.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace binnacle {

RecordHistory::RecordHistory(const Theme &theme, Document &document, const RegisterSchema &schema, RecordForm &form,
    SideForm &side, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_document(document)
    , m_schema(schema)
    , m_form(form)
    , m_side(side)
{
    auto *tool = new Button(theme, Button::Kind::Flat, {}, u"history"_s); // owned by the form
    tool->setObjectName(u"showHistory"_s);
    tool->setSmall(true);
    tool->setAccessibleName(tr("History of this record"));
    tool->setToolTip(tr("History of this record (Ctrl+H)"));
    form.addHeadTool(tool);
    tool->setEnabled(form.recordId() != 0);
    connect(tool, &Button::clicked, this, &RecordHistory::toggle);
    connect(&form, &RecordForm::shown, this, [tool](qint64 id) { tool->setEnabled(id != 0); });
    connect(&form, &RecordForm::shown, this, &RecordHistory::follow);
}

void RecordHistory::toggle()
{
    if (m_panel) {
        close();
    } else if (m_form.recordId() != 0) {
        open();
    }
}

void RecordHistory::open()
{
    m_panel = new HistoryPanel(m_theme, m_document);
    connect(m_panel, &HistoryPanel::closeRequested, this, &RecordHistory::close);
    connect(m_panel, &HistoryPanel::exportRequested, this, &RecordHistory::exportRequested);
    m_side.showInstead(m_panel);
    m_panel->setNarrow(m_side.isNarrow());
    m_panel->showRecord(m_schema, m_form.recordId(), m_form.name());
    m_panel->takeFocus();
    emit toggled();
}

void RecordHistory::close()
{
    if (!m_panel) {
        return;
    }
    const bool hadFocus = hasFocus();
    HistoryPanel *panel = std::exchange(m_panel, nullptr);
    m_side.showInstead(nullptr);
    panel->deleteLater();
    if (hadFocus) {
        m_form.focusFirst();
    }
    emit toggled();
}

bool RecordHistory::hasFocus() const
{
    return m_panel && m_panel->isAncestorOf(QApplication::focusWidget());
}

void RecordHistory::follow(qint64 id)
{
    if (m_panel && id == 0) {
        close();
    } else if (m_panel) {
        m_panel->setNarrow(m_side.isNarrow());
        m_panel->showRecord(m_schema, id, m_form.name());
    }
}

} // namespace binnacle
