#pragma once

#include "ui/pages/registerview.h"

#include <QWidget>

class QHBoxLayout;

namespace binnacle {

class Chip;
class Theme;

/// The chips of a register page: named filters that hold together.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, const QList<ViewChip> &chips, QWidget *parent = nullptr);

    QList<RecordFilter::Condition> conditions() const;
    void clear();
    /// A filter that somebody came with: it holds alone, before the others, and goes when it is switched off.
    void setVisiting(const ViewChip &chip);
    /// A count before the words of a chip: "7 overdue".
    void setCount(const QString &chip, int count);

signals:
    void changed();

private:
    void add(const ViewChip &chip);
    void remove(qsizetype at);
    void setAllOff();

    const Theme &m_theme;
    QHBoxLayout *m_row;
    QList<ViewChip> m_views;
    QList<Chip *> m_chips;
};

} // namespace binnacle
