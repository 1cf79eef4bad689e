#include "ui/pages/packspage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelframe.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

PacksPage::PacksPage(const Theme &theme, QWidget *parent)
    : Page(theme, parent)
{
    setObjectName(u"packs"_s);
    header().setTitle(tr("Board packs"));
    header().setSubtitle(tr("The next review on paper"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 14);
    auto *card = new PanelFrame;
    auto *inside = new QVBoxLayout(card);
    auto *offer = new EmptyState(theme,
        {.icon = u"board-pack"_s,
            .sentence = tr("The pack of the next review: summary, incidents, open findings, sign-off."),
            .note = tr("It is marked as a draft until the review is issued.")});
    inside->addWidget(offer);
    card->setFixedHeight(320);
    column->addWidget(card);
    column->addStretch();
    setContent(content);
    connect(offer, &EmptyState::actionRequested, this, &PacksPage::writeRequested);
}

} // namespace binnacle
