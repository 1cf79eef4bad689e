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
    ReferenceEditor(const EditorContext &context, const RegisterSchema *target, QWidget *parent = nullptr);

    /// The register that another field names; null: none yet.
    void setTarget(const RegisterSchema *target);
    const RegisterSchema *target() const { return m_target; }

    void settle() override;
    void refreshLabels() override;

protected:
    /// Only what was picked or is the one record with this name.
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override;
    bool holds(const Value &value) const override { return value.typeId() == QMetaType::LongLong; }
    QString advice() const override;

private:
    ReferenceChoices::Found look(const QString &text) const;
    void offer(const QString &text);
    void openList();
    void take(const QModelIndex &index);

    ReferenceChoices &m_choices;
    Labels &m_labels;
    const RegisterSchema *m_target;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    mutable QString m_looked; ///< text of the last look-up in parsed(), which is asked again and again
    mutable Value m_found;
};

} // namespace binnacle
