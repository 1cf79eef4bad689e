#pragma once

#include "models/measures/figure.h"
#include "ui/widgets/panelframe.h"

#include <QList>

namespace binnacle {

class Theme;

/// A few counts side by side, each with what it counts: "31 will be added". One may carry a status glyph.
class CountStrip : public PanelFrame
{
    Q_OBJECT

public:
    struct Count
    {
        QString icon;
        qint64 number = 0;
        QString words;
        Status status = Status::NotApplicable; ///< in place of the icon, and its color
        QString note = {}; ///< under the words
    };

    explicit CountStrip(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const QList<Count> &counts);
    QSize sizeHint() const override { return {640, 58}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<Count> m_counts;
};

} // namespace binnacle
