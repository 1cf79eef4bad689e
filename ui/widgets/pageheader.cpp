#include "ui/widgets/pageheader.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace binnacle {

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextRole::PageTitle, &Tokens::text, {}, this))
    , m_subtitle(new TextLabel(theme, TextRole::Label, &Tokens::muted, {}, this))
    , m_tools(new QHBoxLayout)
{
    setFixedHeight(headerHeight);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    m_tools->setSpacing(10);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(10);
    row->addLayout(words, 1);
    row->addLayout(m_tools);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addTool(QWidget *tool)
{
    m_tools->addWidget(tool, 0, Qt::AlignVCenter);
}

void PageHeader::addFirstTool(QWidget *tool)
{
    m_tools->insertWidget(0, tool, 0, Qt::AlignVCenter);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    fillHorizontal(painter, 0, width(), height() - .5, m_theme.tokens().border);
}

} // namespace binnacle
