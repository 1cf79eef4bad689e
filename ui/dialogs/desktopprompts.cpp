#include "ui/dialogs/desktopprompts.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>

namespace binnacle {

static void preparePlain(QMessageBox &box, const QString &text)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(text);
}

void DesktopPrompts::tell(const Error &error)
{
    QMessageBox box(m_window);
    preparePlain(box, error.message);
    box.setDetailedText(error.detail);
    box.exec();
}

bool DesktopPrompts::confirm(const QString &question, const QString &act)
{
    QMessageBox box(m_window);
    preparePlain(box, question);
    QPushButton *go = box.addButton(act, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == go;
}

QString DesktopPrompts::fileToOpen(const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(m_window, title, {}, filter);
}

QString DesktopPrompts::fileToSave(const QString &title, const QString &filter, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(m_window, title, suggestion, filter);
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
