#pragma once

#include "models/measures/panel.h"
#include "ui/pages/page.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;

namespace binnacle {

class Button;
class Document;
class FigureCard;
class HeadlineCard;
class KpiTile;
class ListCard;
class ReviewCard;
class RiskCard;

/// The first page of a leader: the answer, the eight measures, and the evidence behind them.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    QStringList hints() const override;
    QList<QWidget *> regions() override;
    bool isReady() const override { return m_isReady; }
    void setNarrow(bool isNarrow) override;

signals:
    void packRequested();
    /// Code of a measure, from the id of its panel.
    void measureRequested(const QString &panelId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectCards();
    void ask();
    void show(const QList<Panel> &panels);
    void showTiles(const QList<Panel> &panels);
    void arrangeWide();
    void arrangeNarrow();
    void openMeasure(int index);
    void dimOthers(std::optional<Status> state);
    void openLate();

    Document &m_document;
    QTimer m_delay;
    bool m_isReady = false;
    bool m_isNarrow = false;
    QWidget *m_board; ///< the order of what follows is that of the Tab key
    QScrollArea *m_scroll;
    Button *m_print;
    HeadlineCard *m_headline;
    ReviewCard *m_review;
    QList<KpiTile *> m_tiles;
    QStringList m_measureIds;
    QList<Panel> m_panels; ///< as shown
    FigureCard *m_months;
    FigureCard *m_ages;
    ListCard *m_overdue;
    RiskCard *m_risks;
};

} // namespace binnacle
