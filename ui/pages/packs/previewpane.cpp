#include "ui/pages/packs/previewpane.h"

#include "ui/pages/packs/pagepreview.h"
#include "ui/pages/packs/pagestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

enum Ink { InColor, InGray };

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
    , m_place(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_inks(new SegmentedControl(theme))
    , m_previous(new Button(theme, Button::Kind::Normal, {}, u"chevron-left"_s))
    , m_next(new Button(theme, Button::Kind::Normal, {}, u"chevron-right"_s))
    , m_preview(new PagePreview(theme))
    , m_strip(new PageStrip(theme))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(8);
    m_grid->addWidget(buildTools(), 0, 0, 1, 2);
    m_grid->addWidget(m_preview, 1, 0);
    m_grid->setRowStretch(1, 1);
    m_grid->setColumnStretch(0, 1);
    m_preview->setObjectName(u"page"_s);
    m_strip->setObjectName(u"pageNumbers"_s);
    setNarrow(false);
    connect(m_preview, &PagePreview::pageWanted, this, &PreviewPane::showPage);
    connect(m_strip, &PageStrip::pageWanted, this, &PreviewPane::showPage);
    connect(m_previous, &Button::clicked, this, [this] { showPage(page() - 1); });
    connect(m_next, &Button::clicked, this, [this] { showPage(page() + 1); });
    connect(m_inks, &SegmentedControl::chosen, this, [this](int ink) { m_preview->setGray(ink == InGray); });
    setPack({});
}

QWidget *PreviewPane::buildTools()
{
    m_place->setObjectName(u"place"_s);
    m_inks->setObjectName(u"inks"_s);
    m_inks->setAccessibleName(tr("Preview in"));
    m_inks->setChoices({tr("Colour"), tr("Black and white")});
    m_inks->setCurrent(InColor);
    m_previous->setObjectName(u"previousPage"_s);
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(m_previous->accessibleName());
    m_next->setObjectName(u"nextPage"_s);
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(m_next->accessibleName());
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_place, 1);
    row->addWidget(m_inks);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return tools;
}

void PreviewPane::setPack(std::shared_ptr<const PackLayout> pack)
{
    const int before = page();
    m_pack = std::move(pack);
    m_preview->setPack(m_pack);
    m_strip->setCount(m_pack ? m_pack->pageCount() : 0);
    showPage(before);
}

void PreviewPane::showPage(int page)
{
    const int count = m_pack ? m_pack->pageCount() : 0;
    const int shown = std::clamp(page, 0, std::max(count - 1, 0));
    m_place->setText(count > 0 ? tr("Page %1 of %2").arg(shown + 1).arg(count) : QString());
    m_previous->setEnabled(shown > 0);
    m_next->setEnabled(shown + 1 < count);
    if (count > 0) {
        m_preview->setPage(shown);
        m_strip->setPage(shown);
        emit pageShown(shown);
    }
}

int PreviewPane::page() const
{
    return m_preview->page();
}

bool PreviewPane::isGray() const
{
    return m_preview->isGray();
}

void PreviewPane::setNarrow(bool isNarrow)
{
    m_grid->removeWidget(m_strip);
    m_strip->setUpright(isNarrow);
    if (isNarrow) {
        m_grid->addWidget(m_strip, 1, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_strip, 2, 0, Qt::AlignHCenter);
    }
}

} // namespace binnacle
