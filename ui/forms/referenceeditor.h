#pragma once

#include "ui/forms/lineeditor.h"

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace binnacle {

class PickLine;

/// A reference to another record by its name: what is typed filters a list, so that it works in registers of any size.
class ReferenceEditor final : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const EditorContext &context, const Field &field, QWidget *parent = nullptr);

    void settle() override;
    void refreshLabels() override;

protected:
    /// Only what was picked or is the one record with this name.
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override;
    bool holds(const Value &value) const override { return value.typeId() == QMetaType::LongLong; }
    QString advice() const override;

private:
    void offer(const QString &text);
    void openList();
    void take(const QModelIndex &index);

    ReferenceChoices &m_choices;
    Labels &m_labels;
    const RegisterSchema &m_target;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    mutable QString m_looked; ///< text of the last look-up in parsed(), which is asked again and again
    mutable Value m_found;
};

} // namespace binnacle
