#pragma once

#include "models/exchange/columnmatch.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;

namespace binnacle {

class Button;
class SegmentedControl;
class TextLabel;
class Theme;

/// The start side of the import dialog: each column of the file with an example, and the field it becomes; what new
/// rows need and no column gives; what becomes of rows that are there already.
class MatchPanel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int panelWidth = 312;

    MatchPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent = nullptr);

    /// The columns of another file.
    void setFile(const TableFile &file, const ColumnMatch &match);
    /// A mapping file decides: its name instead of the choices. Empty: the choices do.
    void setMapping(const QString &name, const ColumnMatch &match);
    const ColumnMatch &match() const { return m_match; }
    int onDuplicate() const;

signals:
    /// By the user: another field for a column, or another answer for what is there already.
    void changed();
    void mappingWanted();
    void keepWanted();
    /// Away from the mapping file.
    void matchingWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    QWidget *buildRow(qsizetype column);
    void choose(qsizetype column, qsizetype field);
    void show(const ColumnMatch &match);

    const Theme &m_theme;
    const RegisterSchema &m_schema;
    TableFile m_file;
    ColumnMatch m_match;
    bool m_isMapped = false;
    QWidget *m_rows = nullptr;
    QBoxLayout *m_lines = nullptr;
    QList<QComboBox *> m_fields;
    QList<TextLabel *> m_notes;
    TextLabel *m_missing;
    Button *m_mapping;
    Button *m_keep;
    SegmentedControl *m_onDuplicate;
};

} // namespace binnacle
