#pragma once

#include <QWidget>

namespace binnacle {

class Theme;

/// The dark side of the welcome page: mark, name, three verbs, a large compass, and the promise of privacy.
class BrandPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPanel(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;
    void paintCard(QPainter &painter) const;

    const Theme &m_theme;
};

} // namespace binnacle
