#include "ui/dialogs/desktopprompts.h"

#include "ui/dialogs/messagesheet.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct PromptText
{
    Q_DECLARE_TR_FUNCTIONS(prompts)
};

/// What kind of thing went wrong; the words below say what it was.
QString titleOf(Error::Code code)
{
    switch (code) {
    case Error::Code::Unreadable:
    case Error::Code::NotOurs:
    case Error::Code::Newer:
        return PromptText::tr("This file cannot be opened");
    case Error::Code::Damaged:
        return PromptText::tr("This document is not as it was kept");
    case Error::Code::ReadOnly:
    case Error::Code::Locked:
        return PromptText::tr("This cannot be changed now");
    case Error::Code::Conflict:
        return PromptText::tr("Somebody else changed this");
    case Error::Code::Storage:
        return PromptText::tr("This could not be kept");
    case Error::Code::Cancelled:
        return PromptText::tr("Stopped");
    default:
        return PromptText::tr("This was not done");
    }
}

} // namespace

void DesktopPrompts::tell(const Error &error)
{
    MessageSheet sheet(m_theme, {u"warning"_s, titleOf(error.code), PromptText::tr("Close")}, error.message, m_window);
    sheet.setOnlyAct();
    sheet.setDetail(error.detail);
    sheet.exec();
}

void DesktopPrompts::inform(const QString &title, const QString &text)
{
    MessageSheet sheet(m_theme, {u"info"_s, title, PromptText::tr("Close")}, text, m_window);
    sheet.setOnlyAct();
    sheet.exec();
}

bool DesktopPrompts::confirm(const QString &question, const QString &act)
{
    MessageSheet sheet(m_theme, {u"help"_s, QString(act).remove(u'…'), act}, question, m_window);
    return sheet.exec() == QDialog::Accepted;
}

Prompts::MissingAnswer DesktopPrompts::askMissing(const QString &path)
{
    const QString text
        = PromptText::tr("There is no file %1 now. It may have been moved, or its disk is not connected.")
              .arg(QDir::toNativeSeparators(path));
    MessageSheet sheet(
        m_theme, {u"open"_s, PromptText::tr("Document not found"), PromptText::tr("Locate…")}, text, m_window);
    sheet.addOther(PromptText::tr("Forget this entry"));
    switch (sheet.exec()) {
    case QDialog::Accepted:
        return MissingAnswer::Locate;
    case MessageSheet::Other:
        return MissingAnswer::Forget;
    default:
        return MissingAnswer::Nothing;
    }
}

QString DesktopPrompts::fileToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filter);
}

QStringList DesktopPrompts::filesToOpen(const QString &title)
{
    return QFileDialog::getOpenFileNames(m_window, title);
}

Prompts::OpeningAnswer DesktopPrompts::askBeforeOpening(const QString &warning)
{
    MessageSheet sheet(m_theme,
        {u"warning"_s, PromptText::tr("This file can do harm"), PromptText::tr("Save a copy instead…")}, warning,
        m_window);
    sheet.addOther(PromptText::tr("Open it all the same"));
    switch (sheet.exec()) {
    case QDialog::Accepted:
        return OpeningAnswer::SaveCopy;
    case MessageSheet::Other:
        return OpeningAnswer::Open;
    default:
        return OpeningAnswer::Nothing;
    }
}

bool DesktopPrompts::openOutside(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

QString DesktopPrompts::fileToSave(const QString &title, const QString &filter, const QString &suggestion)
{
    QFileDialog dialog(m_window, title, suggestion, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestion);
    dialog.setLabelText(QFileDialog::Accept, PromptText::tr("Keep here"));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

Prompts::PrinterAnswer DesktopPrompts::choosePrinter(QPrinter &printer, int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        return PrinterAnswer::Missing; // the dialog would offer a file, without outline and language
    }
    QPrintDialog dialog(&printer, m_window);
    dialog.setOptions(QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCurrentPage
        | QAbstractPrintDialog::PrintCollateCopies | QAbstractPrintDialog::PrintShowPageSize);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted ? PrinterAnswer::Chosen : PrinterAnswer::Declined;
}

} // namespace binnacle
