#include "sheets.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuspill.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace binnacle::gallery {
namespace {

QLayout *buttons(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    for (const auto kind : {Button::Kind::Normal, Button::Kind::Primary, Button::Kind::Flat}) {
        row->addWidget(new Button(theme, kind, u"En&ter"_s, u"check"_s));
        auto *disabled = new Button(theme, kind, u"Disabled"_s);
        disabled->setEnabled(false);
        row->addWidget(disabled);
        auto *small = new Button(theme, kind, u"Small"_s, u"undo"_s);
        small->setSmall(true);
        row->addWidget(small);
    }
    row->addStretch();
    return row;
}

QLayout *fields()
{
    auto *row = new QHBoxLayout;
    auto *combo = new QComboBox;
    combo->addItems({u"In progress"_s, u"Open"_s});
    auto *off = new QComboBox;
    off->addItem(u"Not now"_s);
    off->setEnabled(false);
    auto *date = new QDateEdit(QDate(2026, 11, 20));
    date->setCalendarPopup(true);
    date->setDisplayFormat(u"d MMM yyyy"_s);
    auto *wrong = new QLineEdit(u"31 February"_s);
    wrong->setProperty("error", true);
    auto *fixed = new QLineEdit(u"F-2026-021"_s);
    fixed->setReadOnly(true);
    auto *spin = new QSpinBox;
    spin->setValue(14);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"Sade Adeyemi"_s);
    auto *plain = new QLineEdit(u"A.8.15 Logging"_s);
    plain->setObjectName(u"focused"_s);
    for (QWidget *field : std::initializer_list<QWidget *>{combo, off, date, wrong, fixed, spin, editable, plain})
        row->addWidget(field);
    return row;
}

QLayout *marks(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    for (const Status status : {Status::Good, Status::Watch, Status::Act, Status::Unknown}) {
        auto *pill = new StatusPill(theme);
        pill->setStatus({status, fullWord(status)});
        row->addWidget(pill);
    }
    auto *late = new StatusPill(theme);
    late->setStatus({Status::Good, u"Within, in Sept"_s, true});
    row->addWidget(late);
    auto *check = new QCheckBox(u"Tick boxes"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Paper"_s);
    radio->setChecked(true);
    row->addWidget(check);
    row->addWidget(new QCheckBox(u"Two-sided"_s));
    row->addWidget(radio);
    row->addWidget(new QRadioButton(u"Screen"_s));
    row->addStretch();
    return row;
}

QLayout *grades(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    auto *grades = new SegmentedControl(theme);
    grades->setChoices({u"Major"_s, u"Minor"_s, u"Observation"_s, u"Opportunity"_s, u"Strength"_s});
    grades->setCurrent(1);
    row->addStretch();
    row->addWidget(grades);
    return row;
}

} // namespace

QWidget *controlsSheet(const Theme &theme)
{
    auto *sheet = new QWidget;
    sheet->setFixedSize(1256, 780);
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(16);
    column->addLayout(buttons(theme));
    column->addLayout(fields());
    column->addLayout(marks(theme));
    column->addLayout(grades(theme));
    auto *text = new QPlainTextEdit(
        u"Add service accounts to the leaver checklist.\nAlert when an archive job fails twice.\n\n\n\n\n\n"_s);
    text->setFixedHeight(72);
    column->addWidget(text);
    auto *busy = new BusyBar(theme);
    column->addWidget(busy);
    busy->show();
    busy->setProgress(.4);
    auto *row = new QHBoxLayout;
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 20));
    row->addWidget(calendar);
    auto *bar = new QMenuBar;
    for (const QString &title : {u"&File"_s, u"&Edit"_s, u"Re&view"_s})
        bar->addMenu(title);
    auto *menu = new QMenu;
    menu->setObjectName(u"menu"_s);
    menu->addAction(theme.icons().icon(u"open"_s, theme.tokens().text2), u"Open a document"_s, QKeySequence::Open);
    menu->addSeparator();
    menu->addAction(u"Copy to"_s)->setEnabled(false);
    menu->setActiveAction(menu->addAction(u"Close"_s));
    menu->setWindowFlags(Qt::Widget);
    auto *side = new QVBoxLayout;
    bar->setFixedHeight(28);
    side->addWidget(bar);
    side->addWidget(menu);
    auto *list = new QComboBox;
    list->addItems({u"In progress"_s, u"Cause known"_s, u"Check due"_s});
    auto *popup = list->view();
    popup->setParent(sheet);
    popup->setFixedSize(180, 90);
    side->addWidget(popup);
    side->addStretch();
    row->addLayout(side);
    column->addLayout(row);
    menu->show();
    column->addWidget(new EmptyState(theme,
        {u"incidents"_s, u"No incidents yet. Add the first, or import a spreadsheet."_s,
            u"Until then the review says not known, never none."_s, u"Add an incident"_s, u"Import"_s}));
    return sheet;
}

} // namespace binnacle::gallery
