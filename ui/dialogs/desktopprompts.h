#pragma once

#include "ui/widgets/prompts.h"

class QWidget;

namespace binnacle {

class Theme;

/// Prompts as dialogs over a window.
class DesktopPrompts final : public Prompts
{
public:
    /// `theme` outlives it.
    explicit DesktopPrompts(const Theme &theme)
        : m_theme(theme)
    {
    }
    void setWindow(QWidget *window) { m_window = window; }

    void tell(const Error &error) override;
    void inform(const QString &title, const QString &text) override;
    bool confirm(const QString &question, const QString &act) override;
    QString fileToOpen(const QString &title, const QString &filter) override;
    QStringList filesToOpen(const QString &title) override;
    OpeningAnswer askBeforeOpening(const QString &warning) override;
    bool openOutside(const QString &path) override;
    QString fileToSave(const QString &title, const QString &filter, const QString &suggestion) override;
    MissingAnswer askMissing(const QString &path) override;
    PrinterAnswer choosePrinter(QPrinter &printer, int pages) override;

private:
    const Theme &m_theme;
    QWidget *m_window = nullptr; ///< not owned
};

} // namespace binnacle
