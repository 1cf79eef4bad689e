#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

class QMimeData;
class QShortcut;
class QWidget;

namespace binnacle {

/// Takes files that are dropped on a widget or anything in it, and what is pasted while no text editor has the focus:
/// files, or a picture. A document that is dropped is left to the window, which opens it.
class FileDrop final : public QObject
{
    Q_OBJECT

public:
    /// `host` owns it.
    explicit FileDrop(QWidget &host);

    void setEnabled(bool isEnabled);
    /// Also what was put into the host since.
    void watchAll();

signals:
    void filesGiven(const QStringList &paths);
    void imageGiven(const QImage &image);
    /// Files are held over the host, or no longer.
    void hovered(bool isOver);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paste();

    QWidget &m_host;
    QShortcut *m_paste;
    bool m_isEnabled = false;
};

/// Paths of the files of this computer that are in it; empty when one of them is a document.
QStringList filesIn(const QMimeData &data);

} // namespace binnacle
