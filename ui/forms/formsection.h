#pragma once

#include "models/registers/record.h"

#include <QMap>
#include <QWidget>

namespace binnacle {

/// What stands below the fields of a form and belongs to its record: its parts, its evidence. A section is no buffer:
/// what is done in it is a change at once.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The record as it is kept; its id is 0 while it is new.
    virtual void showRecord(const Record &kept, bool isEditable) = 0;
    /// Records of a register were changed.
    virtual void recordsChanged(const RegisterSchema &) { }

signals:
    /// Open a record that belongs to this one, or with id 0 a new one that begins with `preset`.
    void recordRequested(
        const binnacle::RegisterSchema &schema, qint64 id, const QMap<qsizetype, binnacle::Value> &preset);
};

} // namespace binnacle
