#pragma once

#include "ui/widgets/prompts.h"

class QWidget;

namespace binnacle {

/// Prompts as dialogs over a window.
class DesktopPrompts final : public Prompts
{
public:
    void setWindow(QWidget *window) { m_window = window; }

    void tell(const Error &error) override;
    bool confirm(const QString &question, const QString &act) override;
    QString fileToOpen(const QString &title, const QString &filter) override;
    QString fileToSave(const QString &title, const QString &filter, const QString &suggestion) override;
    PrinterAnswer choosePrinter(QPrinter &printer, int pages) override;

private:
    QWidget *m_window = nullptr; ///< not owned
};

} // namespace binnacle
