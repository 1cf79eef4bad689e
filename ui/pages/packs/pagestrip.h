#pragma once

#include <QListWidget>

namespace binnacle {

class Theme;

/// The pages of a pack as a row (or column) of small sheets with their numbers; the shown one has a strong edge.
class PageStrip : public QListWidget
{
    Q_OBJECT

public:
    explicit PageStrip(const Theme &theme, QWidget *parent = nullptr);

    void setCount(int pages);
    /// From 0; asks for nothing.
    void setPage(int page);
    /// A column instead of a row.
    void setUpright(bool isUpright);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By the user only.
    void pageWanted(int page);
};

} // namespace binnacle
