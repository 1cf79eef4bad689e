#include "ui/pages/sideform.h"

#include "ui/forms/formstack.h"
#include "ui/forms/recordform.h"
#include "ui/pages/page.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QEvent>
#include <QShortcut>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int margin = 20;
static constexpr int verticalMargin = 14;
static constexpr int gapBesideForm = 12; // between what is not covered and the form over the page

SideForm::SideForm(const Theme &theme, FormStack &forms, RecordForm &form, Page &page, QBoxLayout &beside, QBoxLayout &content)
    : QObject(&page)
    , m_forms(forms)
    , m_page(page)
    , m_beside(beside)
    , m_content(content)
    , m_key(new KeyHint(theme, u"F7"_s))
    , m_escape(new QShortcut(Qt::Key_Escape, &form))
{
    forms.setFixedWidth(width);
    form.addHeadTool(m_key);
    m_beside.addWidget(&forms);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, &form, &RecordForm::closeRequested);
    page.installEventFilter(this);
    arrange();
}

void SideForm::setNarrow(bool isNarrow)
{
    if (m_isNarrow == isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    for (QWidget *side : {static_cast<QWidget *>(&m_forms), m_instead}) {
        if (!side) {
            continue;
        }
        if (isNarrow) {
            m_beside.removeWidget(side);
        } else {
            side->setMinimumHeight(0);
            m_beside.addWidget(side);
        }
    }
    arrange();
}

void SideForm::showInstead(QWidget *panel)
{
    if (m_instead && m_instead != panel) {
        m_instead->hide();
        m_beside.removeWidget(m_instead);
    }
    m_instead = panel;
    if (panel) {
        panel->setFixedWidth(width);
        panel->setParent(&m_page);
        if (!m_isNarrow) {
            m_beside.addWidget(panel);
        }
    }
    arrange();
}

void SideForm::setShown(bool isShown)
{
    m_isShown = isShown;
    arrange();
}

void SideForm::arrange()
{
    m_forms.setNarrow(m_isNarrow);
    m_key->setVisible(m_isNarrow);
    m_escape->setEnabled(m_isNarrow);
    const int end = isOverPage() ? width + gapBesideForm : margin;
    const bool isMirrored = m_page.isRightToLeft();
    m_content.setContentsMargins(isMirrored ? end : margin, verticalMargin, isMirrored ? margin : end, verticalMargin);
    m_forms.setVisible(m_isShown && !m_instead);
    if (m_instead) {
        m_instead->setVisible(m_isShown);
    }
    if (isOverPage()) {
        layOverPage(m_instead ? *m_instead : m_forms);
    }
}

void SideForm::layOverPage(QWidget &side)
{
    if (side.parentWidget() != &m_page) {
        side.setParent(&m_page);
        side.setVisible(true);
    }
    const int top = PageHeader::headerHeight;
    const QRect place(m_page.width() - width, top, width, m_page.height() - top);
    side.setGeometry(QStyle::visualRect(m_page.layoutDirection(), m_page.rect(), place));
    side.raise();
}

bool SideForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace binnacle
