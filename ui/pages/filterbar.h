#pragma once

#include "ui/pages/registerview.h"

#include <QWidget>

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
    /// A count before the words of a chip: "7 Overdue".
    void setCount(const QString &chip, int count);

signals:
    void changed();

private:
    QList<ViewChip> m_views;
    QList<Chip *> m_chips;
};

} // namespace binnacle
