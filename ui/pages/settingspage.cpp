#include "ui/pages/settingspage.h"

#include "models/document/document.h"
#include "models/registers/definitions/organization.h"
#include "models/registers/recordstore.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelframe.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int columnWidth = 492;

SettingsPage::SettingsPage(const Theme &theme, Document &document, QWidget *parent)
    : Page(theme, parent)
    , m_organization(new RecordForm(theme, document, organization::schema))
    , m_looks(new SegmentedControl(theme))
{
    setObjectName(u"settings"_s);
    header().setTitle(tr("Settings"));
    header().setSubtitle(tr("The organization is kept in the document, the look on this computer"));
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(16);
    m_organization->setFixedWidth(columnWidth);
    row->addWidget(m_organization);
    row->addWidget(buildLook(), 0, Qt::AlignTop);
    row->addStretch();
    setContent(content);
    m_organization->setOnly();
    const Result<qint64> kept = RecordStore(document.database(), organization::schema).count();
    if (kept && *kept > 0) {
        m_organization->showRecord(1);
    }
}

QWidget *SettingsPage::buildLook()
{
    auto *card = new PanelFrame;
    card->setFixedWidth(columnWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(PanelFrame::padding());
    column->setSpacing(8);
    column->addWidget(new TextLabel(theme(), TextRole::PanelTitle, &Tokens::text, tr("Look")));
    m_looks->setObjectName(u"look"_s);
    m_looks->setAccessibleName(tr("Look"));
    m_looks->setChoices({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_looks->setCurrent(static_cast<int>(theme().look()));
    column->addWidget(m_looks);
    connect(m_looks, &SegmentedControl::chosen, this,
        [this](int choice) { emit lookChosen(static_cast<Theme::Look>(choice)); });
    return card;
}

QStringList SettingsPage::hints() const
{
    return m_organization->isAncestorOf(QApplication::focusWidget()) ? m_organization->hints()
                                                                     : QStringList{tr("[Tab] next")};
}

bool SettingsPage::leave()
{
    return !m_organization->isDirty() || m_organization->enter();
}

} // namespace binnacle
