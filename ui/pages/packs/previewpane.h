#pragma once

#include <QWidget>

#include <memory>

class QGridLayout;

namespace binnacle {

class Button;
class PackLayout;
class PagePreview;
class PageStrip;
class SegmentedControl;
class TextLabel;
class Theme;

/// The pages of a pack to look at: one large, all as numbered sheets, in color or as a printer without it gives them.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(const Theme &theme, QWidget *parent = nullptr);

    /// Stays on the page that was shown, as far as there is one. Null: nothing to show.
    void setPack(std::shared_ptr<const PackLayout> pack);
    /// From 0; the nearest page when there is none of that number.
    void showPage(int page);
    int page() const;
    bool isGray() const;
    /// Where height is dear the sheets stand beside the page.
    void setNarrow(bool isNarrow);
    PagePreview &preview() { return *m_preview; }

signals:
    void pageShown(int page);

private:
    QWidget *buildTools();

    const Theme &m_theme;
    std::shared_ptr<const PackLayout> m_pack;
    QGridLayout *m_grid;
    TextLabel *m_place;
    SegmentedControl *m_inks;
    Button *m_previous;
    Button *m_next;
    PagePreview *m_preview;
    PageStrip *m_strip;
};

} // namespace binnacle
