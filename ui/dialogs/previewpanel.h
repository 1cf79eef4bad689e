#pragma once

#include "ui/dialogs/previewmodel.h"
#include "ui/widgets/panelframe.h"

class QTableView;

namespace binnacle {

class Button;
class Chip;
class TextLabel;
class Theme;

/// What the rows of a file will become, as a table of 29 a row, with chips for one kind of them.
class PreviewPanel : public PanelFrame
{
    Q_OBJECT

public:
    PreviewPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent = nullptr);

    void setReport(const ImportReport &report);

signals:
    /// Rows that were left out shall come in again.
    void allWanted();

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void buildTable(const Theme &theme);
    void choose(int chip, bool isKept = false);
    void setWidths();

    const Theme &m_theme;
    PreviewModel *m_model;
    QTableView *m_table;
    QList<Chip *> m_chips; ///< all, and one for each kind
    TextLabel *m_shown;
    Button *m_back;
    qint64 m_counts[5]{};
};

} // namespace binnacle
