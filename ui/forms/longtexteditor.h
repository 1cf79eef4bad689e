#pragma once

#include "ui/forms/fieldeditor.h"

class QPlainTextEdit;

namespace binnacle {

/// Text of many lines: grows with its content up to six, then scrolls. Tab leaves it.
class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEditor(const Field &field, QWidget *parent = nullptr);

    Value value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    /// Two unless it stands beside a short field.
    void setLeastLines(int lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();

    QPlainTextEdit *m_edit;
    Value m_kept;
    QString m_shown;
    int m_leastLines = 2;
    bool m_isSetting = false;
};

} // namespace binnacle
