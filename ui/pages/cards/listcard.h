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

    /// Shows the first rows that have room; the link at the trailing end leads to all of them.
    void setPanel(const binnacle::Panel &panel, int maximumRows);

signals:
    void recordRequested(const QString &registerId, qint64 recordId);

private:
    const Theme &m_theme;
    TextLabel *m_title;
    Button *m_all;
    QVBoxLayout *m_rows;
    QString m_registerId;
};

} // namespace binnacle
