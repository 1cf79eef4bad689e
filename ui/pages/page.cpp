#include "ui/pages/page.h"

#include "ui/widgets/pageheader.h"

#include <QVBoxLayout>

namespace binnacle {

Page::Page(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new PageHeader(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
}

void Page::setContent(QWidget *content)
{
    static_cast<QVBoxLayout *>(layout())->addWidget(content, 1);
}

} // namespace binnacle
