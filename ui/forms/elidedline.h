#pragma once

#include <QLineEdit>

namespace binnacle {

/// A line for typing whose text ends in dots while nobody types in it and it is longer than the line; the tool tip has
/// all of it then.
class ElidedLine : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Whether the line is shorter than its text.
    bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textBox() const;
};

} // namespace binnacle
