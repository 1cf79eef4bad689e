#pragma once

#include <QWidget>

class QButtonGroup;

namespace binnacle {

class Theme;

/// A few exclusive choices side by side ("List | Figures"). Arrow keys move, as in every group of buttons.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QStringList &choices);
    /// -1 when nothing is chosen, which is how a new form starts.
    int current() const;
    void setCurrent(int choice);

signals:
    /// By the user only.
    void chosen(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

} // namespace binnacle
