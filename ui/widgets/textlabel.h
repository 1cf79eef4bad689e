#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace binnacle {

class Theme;

/// Plain text in a role and a token color, at the line height of its role: one elided line, or several wrapped ones.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    TextLabel(
        const Theme &theme, TextRole role, QColor Tokens::*color, const QString &text = {}, QWidget *parent = nullptr);

    /// 1 elides (the default), more wraps and elides the last line, 0 wraps without end.
    void setMaxLines(int lines);
    void setColor(QColor Tokens::*color);
    /// Digits in cells of one width; for one line only.
    void setTabular(bool isTabular);
    /// AlignRight means trailing.
    void setTextAlignment(Qt::Alignment alignment);

    /// Words are missing at this width; then a tool tip shows them, unless the label has one of its own.
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int naturalWidth() const;

    const Theme &m_theme;
    TextRole m_role;
    QColor Tokens::*m_color;
    int m_maxLines = 1;
    bool m_isTabular = false;
};

} // namespace binnacle
