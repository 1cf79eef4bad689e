#pragma once

#include "ui/print/packlayout.h"

#include <QCache>
#include <QImage>
#include <QWidget>

#include <memory>

namespace binnacle {

class Theme;

/// One page of a pack as it will be on paper, by the painter of PDF and printer, as large as fits. Page Up, Page Down,
/// Home and End ask for another page while it has the focus.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);

    /// Null: there is nothing to show.
    void setPack(std::shared_ptr<const PackLayout> pack);
    /// From 0; the first page of a new pack is shown until another one is set.
    void setPage(int page);
    int page() const { return m_page; }
    /// As a printer without colors gives it.
    void setGray(bool isGray);
    bool isGray() const { return m_isGray; }

    /// The page as it is painted, in device pixels; null without a pack.
    QImage picture() const;
    QSize sizeHint() const override { return {420, 594}; }
    QSize minimumSizeHint() const override { return {200, 260}; }

signals:
    /// By key or wheel; always a page that is there.
    void pageWanted(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Resolution at which the page fits, in device pixels per inch.
    int resolution() const;
    void turn(int page);
    void describe();

    const Theme &m_theme;
    std::shared_ptr<const PackLayout> m_pack;
    int m_page = 0;
    bool m_isGray = false;
    int m_turned = 0; ///< of the wheel, in eighths of a degree
    mutable QCache<std::pair<int, bool>, QImage> m_painted; ///< by page and whether gray, at m_resolution
    mutable int m_resolution = 0;
};

} // namespace binnacle
