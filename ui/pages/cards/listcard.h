#pragma once

#include "models/measures/panel.h"
#include "ui/widgets/panelframe.h"

class QVBoxLayout;

namespace binnacle {

class Button;
class TextLabel;
class Theme;

/// A short list of records as a card: each row is a button that leads to its record.
class ListCard : public PanelFrame
{
    Q_OBJECT

public:
    explicit ListCard(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the first rows that have room; with more of them a link at the trailing end leads to all.
    void setPanel(const binnacle::Panel &panel, int maximumRows);

signals:
    void recordRequested(const QString &registerId, qint64 recordId);
    void allRequested();

private:
    const Theme &m_theme;
    TextLabel *m_title;
    Button *m_all;
    QVBoxLayout *m_rows;
};

} // namespace binnacle
