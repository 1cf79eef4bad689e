#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace binnacle {

class HistoryModel;
class Theme;
struct HistoryEntry;
struct HistoryLine;

/// Paints an entry of the log: the day where a new one begins, who and when, then a line for each field from old to
/// new. The current entry shows all of it.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HistoryDelegate(const Theme &theme, const HistoryModel &model, QObject *parent = nullptr);

    /// The entry that shows all of it.
    void setChosen(const QModelIndex &before, const QModelIndex &now);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where the line with the name stands in the item, for what is laid over it.
    QRect headOf(const QModelIndex &index, const QRect &item) const;

    static constexpr int padding = 14;

private:
    bool isChosen(int row) const { return m_chosen.isValid() && m_chosen.row() == row; }
    int dayHeight(int row) const;
    QList<HistoryLine> linesOf(int row) const;
    int heightOf(const HistoryLine &line, qreal width, bool isChosen) const;
    void paintHead(QPainter &painter, const QRectF &box, const HistoryEntry &entry) const;
    void paintLine(QPainter &painter, const QRectF &box, const HistoryLine &line, bool isChosen) const;
    void paintStacked(QPainter &painter, const QRectF &box, const HistoryLine &line) const;
    bool isStacked(const HistoryLine &line, qreal width) const;

    const Theme &m_theme;
    const HistoryModel &m_model;
    QPersistentModelIndex m_chosen;
};

} // namespace binnacle
