#pragma once

#include "ui/forms/lineeditor.h"

namespace binnacle {

/// A time with its offset and precision, typed in one line: how much is typed says how precisely it is known. Its
/// content is null or the list of its three values.
class TimeEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit TimeEditor(const EditorContext &context, QWidget *parent = nullptr);

    Value value() const override { return values().first(); }
    void setValue(const Value &value) override { setValues({value, {}, {}}); }
    QList<Value> values() const override;
    void setValues(const QList<Value> &values) override;

protected:
    Value parsed(const QString &text) const override;
    QString shown(const Value &content) const override;
    bool holds(const Value &content) const override { return content.typeId() == QMetaType::QVariantList; }
    QString advice() const override;

private:
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace binnacle
