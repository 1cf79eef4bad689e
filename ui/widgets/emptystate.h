#pragma once

#include <QWidget>

namespace binnacle {

class Button;
class Theme;

/// What stands where nothing is kept yet: icon, one sentence what would be here, one button, at most one more.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon;
        QString sentence;
        QString note = {}; ///< one more line, muted
        QString action = {};
        QString second = {};
    };

    EmptyState(const Theme &theme, const Words &words, QWidget *parent = nullptr);

    /// With a reason when they cannot be done now.
    void setActionsEnabled(bool isEnabled, const QString &whyNot = {});

signals:
    void actionRequested();
    void secondRequested();
};

} // namespace binnacle
