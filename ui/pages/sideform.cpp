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
    if (isNarrow) {
        m_beside.removeWidget(&m_forms);
    } else {
        m_forms.setMinimumHeight(0);
        m_beside.addWidget(&m_forms);
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
    m_forms.setVisible(m_isShown);
    if (isOverPage()) {
        if (m_forms.parentWidget() != &m_page) {
            m_forms.setParent(&m_page);
            m_forms.setVisible(true);
        }
        const int top = PageHeader::headerHeight;
        const QRect place(m_page.width() - width, top, width, m_page.height() - top);
        m_forms.setGeometry(QStyle::visualRect(m_page.layoutDirection(), m_page.rect(), place));
        m_forms.raise();
    }
}

bool SideForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace binnacle
