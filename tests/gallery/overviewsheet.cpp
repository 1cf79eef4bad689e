#include "sample.h"
#include "sheets.h"
#include "ui/charts/figurewidget.h"
#include "ui/charts/serieskey.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelframe.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/statuspill.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace binnacle::gallery {
namespace {

/// Places by the coordinates of the picture, mirrored when the sheet is.
class Sheet : public QWidget
{
public:
    explicit Sheet(const Theme &theme, int width, int height)
        : m_theme(theme)
    {
        setFixedSize(width, height);
    }

    template <typename Widget> Widget *put(Widget *widget, const QRect &place, QWidget *parent = nullptr)
    {
        QWidget *inside = parent ? parent : this;
        widget->setParent(inside);
        const bool mirrors = layoutDirection() == Qt::RightToLeft;
        widget->setGeometry(
            mirrors ? QRect(inside->width() - place.right() - 1, place.y(), place.width(), place.height()) : place);
        return widget;
    }
    PanelFrame *panel(const QRect &place) { return put(new PanelFrame, place); }
    TextLabel *text(QWidget *in, const QRect &place, const QString &words, TextRole role, QColor Tokens::*color,
        Qt::Alignment side = Qt::AlignLeft)
    {
        auto *label = put(new TextLabel(m_theme, role, color, words), place, in);
        label->setTextAlignment(side);
        return label;
    }
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

void addShell(Sheet &sheet, bool isCompact)
{
    const Theme &theme = sheet.theme();
    const int railWidth = isCompact ? NavigationRail::compactWidth : NavigationRail::wideWidth;
    auto *rail = new NavigationRail(theme);
    rail->setItems({{u"overview"_s, u"overview"_s, u"Overview"_s},
        {u"review"_s, u"review-room"_s, u"Review"_s, u"4 of 10"_s}, {u"metrics"_s, u"metrics"_s, u"Metrics"_s},
        {u"incidents"_s, u"incidents"_s, u"Incidents"_s}, {u"findings"_s, u"findings"_s, u"Findings"_s, u"26"_s},
        {u"actions"_s, u"actions"_s, u"Actions"_s, u"7 late"_s}, {u"risks"_s, u"risks"_s, u"Risks"_s},
        {u"leadership"_s, u"leadership"_s, u"Leadership"_s}, {u"decisions"_s, u"decisions"_s, u"Decisions"_s},
        {u"registers"_s, u"table"_s, u"Registers"_s}, {}, {u"packs"_s, u"board-pack"_s, u"Board packs"_s},
        {u"settings"_s, u"settings"_s, u"Settings"_s}});
    rail->setCompact(isCompact);
    rail->setCurrent(u"overview"_s);
    sheet.put(rail, {0, 28, railWidth, sheet.height() - 54});

    auto *header = new PageHeader(theme);
    header->setTitle(u"Overview"_s);
    header->setSubtitle(u"Third-quarter management review 2026"_s);
    auto *compare = new QComboBox;
    compare->setFixedHeight(32);
    compare->addItem(u"Compare with last review"_s);
    header->addTool(compare);
    header->addTool(new Button(theme, Button::Kind::Normal, isCompact ? QString() : u"Print pack"_s, u"print"_s));
    header->addTool(new Button(theme, Button::Kind::Primary, u"Open review room"_s, u"review-room"_s));
    sheet.put(header, {railWidth, 28, sheet.width() - railWidth, 60});

    auto *status = new StatusLine(theme);
    status->setItems({{u"Document checked, all entries intact"_s, u"check"_s, &Tokens::good},
        {u"Figures frozen 31 Oct 2026, 18:00"_s, u"freeze"_s}, {u"Amara Okafor, chief executive"_s}});
    status->setHints({u"[F1] help"_s, u"[1] to [8] open a measure"_s, u"[Ctrl+Shift+R] review room"_s});
    sheet.put(status, {0, sheet.height() - 26, sheet.width(), 26});
}

void addAnswer(Sheet &sheet)
{
    PanelFrame *panel = sheet.panel({204, 102, 908, 136});
    auto *compass = sheet.put(new FigureWidget(sheet.theme()), {9, 4, 128, 128}, panel);
    compass->setFigure(gallery::compass(), u"Compass of eight"_s, u"Four of eight within appetite."_s);
    sheet.text(panel, {151, 11, 500, 18}, u"Are we in control?"_s, TextRole::Body, &Tokens::muted);
    sheet.text(panel, {151, 30, 560, 31}, u"Mostly. Patching and late actions need a decision."_s, TextRole::Headline,
        &Tokens::text);
    sheet
        .text(panel, {151, 65, 552, 60},
            u"Incidents have been lower since June, by more than chance. Critical patching has slipped for three "
            u"months. "
            "No restore test is on record since June, so we cannot say whether backups work."_s,
            TextRole::Answering, &Tokens::text2)
        ->setMaxLines(3);
}

void addTiles(Sheet &sheet)
{
    const QList<KpiReading> all = readings();
    for (int i = 0; i < all.size(); ++i) {
        auto *tile = new KpiTile(sheet.theme());
        tile->setReading(all[i]);
        sheet.put(tile, {204 + (i % 4) * 308, 250 + (i / 4) * 116, 292, 104});
    }
}

void addCharts(Sheet &sheet)
{
    PanelFrame *months = sheet.panel({204, 482, 600, 216});
    sheet.text(months, {15, 12, 300, 20}, u"Incidents each month, by severity"_s, TextRole::PanelTitle, &Tokens::text);
    auto *key = new SeriesKey(sheet.theme());
    key->setFigure(incidents());
    const int keyWidth = key->sizeHint().width();
    sheet.put(key, {587 - keyWidth, 12, keyWidth, 20}, months);
    sheet.put(new FigureWidget(sheet.theme()), {15, 33, 570, 170}, months)->setFigure(incidents(), {}, {});

    PanelFrame *ages = sheet.panel({820, 482, 292, 184});
    sheet.text(ages, {15, 12, 200, 20}, u"Open findings by age, days"_s, TextRole::PanelTitle, &Tokens::text);
    sheet.put(new FigureWidget(sheet.theme()), {15, 39, 262, 126}, ages)->setFigure(ageing(), {}, {});

    PanelFrame *leadership = sheet.panel({820, 678, 292, 184});
    sheet.text(leadership, {15, 12, 150, 20}, u"Leadership"_s, TextRole::PanelTitle, &Tokens::text);
    auto *pill = new StatusPill(sheet.theme());
    pill->setStatus({Status::Watch, shortWord(Status::Watch)});
    const int pillWidth = pill->sizeHint().width();
    sheet.put(pill, {278 - pillWidth, 12, pillWidth, 20}, leadership);

    PanelFrame *map = sheet.panel({1128, 482, 292, 380});
    sheet.text(map, {15, 12, 120, 20}, u"Top risks"_s, TextRole::PanelTitle, &Tokens::text);
    sheet.text(map, {140, 12, 138, 20}, u"4 above appetite"_s, TextRole::Label, &Tokens::muted, Qt::AlignRight);
    sheet.put(new FigureWidget(sheet.theme()), {15, 39, 262, 172}, map)->setFigure(risks(), {}, {});
}

} // namespace

QWidget *overviewSheet(const Theme &theme, int width, int height)
{
    auto *sheet = new Sheet(theme, width, height);
    const bool isCompact = width < 1280;
    addShell(*sheet, isCompact);
    if (isCompact) {
        const QList<KpiReading> all = readings();
        for (int i = 0; i < all.size(); ++i) {
            auto *tile = new KpiTile(theme);
            tile->setReading(all[i]);
            tile->setDimmed(i == 5);
            sheet->put(tile, {76 + (i % 2) * 520, 314 + (i / 2) * 116, 504, 104});
        }
        return sheet;
    }
    addAnswer(*sheet);
    addTiles(*sheet);
    addCharts(*sheet);
    return sheet;
}

} // namespace binnacle::gallery
