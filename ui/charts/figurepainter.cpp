#include "ui/charts/figurepainter.h"

#include "ui/charts/barsfigure.h"
#include "ui/charts/compass.h"
#include "ui/charts/monthsfigure.h"
#include "ui/charts/riskmap.h"
#include "ui/widgets/sparkline.h"

namespace binnacle {

void paintFigure(QPainter &painter, const QRectF &box, const Figure &figure, const Tokens &tokens)
{
    switch (figure.kind) {
    case Figure::Kind::None:
        break;
    case Figure::Kind::Compass:
        paintCompass(painter, box, figure, tokens);
        break;
    case Figure::Kind::Trend:
        paintSparkline(painter, box, figure, tokens);
        break;
    case Figure::Kind::StackedMonths:
        paintMonths(painter, box, figure, tokens);
        break;
    case Figure::Kind::Bars:
        paintBars(painter, box, figure, tokens);
        break;
    case Figure::Kind::RiskMap:
        paintRiskMap(painter, box, figure, tokens);
        break;
    }
}

int categoryAt(const QRectF &box, const Figure &figure, const QPointF &position)
{
    switch (figure.kind) {
    case Figure::Kind::Compass:
        return compassPointAt(box, figure, position);
    case Figure::Kind::StackedMonths:
        return monthAt(box, figure, position);
    case Figure::Kind::Bars:
        return barAt(box, figure, position);
    case Figure::Kind::RiskMap:
        return riskCellAt(box, position);
    case Figure::Kind::None:
    case Figure::Kind::Trend:
        break;
    }
    return -1;
}

} // namespace binnacle
