#pragma once

#include <QFrame>

class QHBoxLayout;

namespace binnacle {

class TextLabel;
class Theme;

/// The head of a page, 60 high: title over subtitle, tools at the trailing edge.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Tools stand in the order they are added; the header owns them.
    void addTool(QWidget *tool);
    /// Before all others.
    void addFirstTool(QWidget *tool);

    static constexpr int headerHeight = 60;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_tools;
};

} // namespace binnacle
