#pragma once

#include "ui/forms/lineeditor.h"

namespace binnacle {

/// A day, typed in any of the ways of typedDate() or picked from a calendar; shown as "6 Jul 2026".
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit DateEditor(const EditorContext &context, QWidget *parent = nullptr);

protected:
    Value parsed(const QString &text) const override;
    QString shown(const Value &value) const override;
    bool holds(const Value &value) const override;
    QString advice() const override;

private:
    void openCalendar();

    const Theme &m_theme;
    QDate m_today;
};

} // namespace binnacle
