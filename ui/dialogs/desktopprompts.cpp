#include "ui/dialogs/desktopprompts.h"

#include <QFileDialog>
#include <QMessageBox>
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

} // namespace binnacle
