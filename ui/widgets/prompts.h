#pragma once

#include "models/base/result.h"

#include <QStringList>

class QPrinter;

namespace binnacle {

/// Everything that is asked of or told to a person outside a page. The only way to show a message; tests answer from a
/// script.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void tell(const Error &error) = 0;
    /// Something to know that went as it should.
    virtual void inform(const QString &title, const QString &text) = 0;
    /// `act` is the word on the main button.
    virtual bool confirm(const QString &question, const QString &act) = 0;
    /// Empty when nothing was chosen.
    virtual QString fileToOpen(const QString &title, const QString &filter) = 0;
    /// Any number of files of any kind.
    virtual QStringList filesToOpen(const QString &title) = 0;
    virtual QString fileToSave(const QString &title, const QString &filter, const QString &suggestion) = 0;

    enum class MissingAnswer { Nothing, Locate, Forget };
    /// A document that was opened before is no longer at this place.
    virtual MissingAnswer askMissing(const QString &path) = 0;

    enum class OpeningAnswer { Nothing, SaveCopy, Open };
    /// A file that can do harm is about to be opened by another program.
    virtual OpeningAnswer askBeforeOpening(const QString &warning) = 0;
    /// Shows a file in the program that the desktop has for it. False when there is none.
    virtual bool openOutside(const QString &path) = 0;

    enum class PrinterAnswer {
        Chosen, ///< the printer now knows which one, which pages and how many copies
        Declined,
        Missing, ///< there is no printer to choose; nobody was asked
    };
    /// `pages` is how many there are to choose from.
    virtual PrinterAnswer choosePrinter(QPrinter &printer, int pages) = 0;
};

} // namespace binnacle
