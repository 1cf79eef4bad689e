#pragma once

#include "models/base/issue.h"

#include <QWidget>

namespace binnacle {

class Button;
class IssueLine;
class Theme;

/// What is to be said of the record as a whole, under the head of its form, with at most one thing to do about it.
class FormNotice : public QWidget
{
    Q_OBJECT

public:
    explicit FormNotice(const Theme &theme, QWidget *parent = nullptr);

    /// Shows itself; no button without `action`.
    void say(Issue::Severity severity, const QString &text, const QString &action = {});
    QString text() const;

signals:
    void actionRequested();

private:
    IssueLine *m_line;
    Button *m_action;
};

} // namespace binnacle
