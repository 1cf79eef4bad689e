#include "ui/shell/sectionswitch.h"

#include "ui/widgets/button.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

SectionSwitch::SectionSwitch(
    const Theme &theme, const QList<PlaceSection> &sections, const QString &own, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sections"_s);
    setAccessibleName(tr("Pages of this place"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    QStringList names;
    QStringList ids;
    QList<PlaceSection> lists;
    for (const PlaceSection &section : sections) {
        if (section.isList) {
            lists << section;
        } else {
            names << section.text;
            ids << section.id;
        }
    }
    auto *pages = new SegmentedControl(theme, this);
    pages->setAccessibleName(tr("Pages of this place"));
    pages->setChoices(names);
    const int current = static_cast<int>(ids.indexOf(own));
    pages->setCurrent(current);
    row->addWidget(pages);
    connect(pages, &SegmentedControl::chosen, this, [this, pages, ids, current](int choice) {
        pages->setCurrent(current); // of this page, whether it is left or not
        emit chosen(ids.at(choice));
    });
    if (!lists.isEmpty()) {
        addLists(theme, lists, own);
    }
}

void SectionSwitch::addLists(const Theme &theme, const QList<PlaceSection> &lists, const QString &own)
{
    auto *button = new Button(theme, Button::Kind::Normal, tr("Lists"), u"chevron-down"_s, this);
    button->setObjectName(u"lists"_s);
    button->setAccessibleName(tr("Lists of this place"));
    auto *menu = new QMenu(button);
    menu->setObjectName(u"listMenu"_s);
    for (const PlaceSection &list : lists) {
        QAction *action = menu->addAction(list.text);
        action->setObjectName(u"list_"_s + list.id);
        action->setCheckable(true);
        action->setChecked(list.id == own);
        connect(action, &QAction::triggered, this, [this, action, list, own] {
            action->setChecked(list.id == own);
            emit chosen(list.id);
        });
    }
    layout()->addWidget(button);
    connect(button, &Button::clicked, this,
        [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
}

} // namespace binnacle
