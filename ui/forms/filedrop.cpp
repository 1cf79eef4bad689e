#include "ui/forms/filedrop.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QShortcut>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

QStringList filesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile()) {
            continue;
        }
        if (url.path().endsWith(u".binnacle"_s, Qt::CaseInsensitive)) {
            return {};
        }
        paths << url.toLocalFile();
    }
    return paths;
}

FileDrop::FileDrop(QWidget &host)
    : QObject(&host)
    , m_host(host)
    , m_paste(new QShortcut(QKeySequence::Paste, &host))
{
    m_paste->setContext(Qt::WidgetWithChildrenShortcut);
    m_paste->setEnabled(false);
    connect(m_paste, &QShortcut::activated, this, &FileDrop::paste);
    host.setAcceptDrops(true);
    host.installEventFilter(this);
}

void FileDrop::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_paste->setEnabled(isEnabled);
}

/// Text editors would take the paths as text.
void FileDrop::watchAll()
{
    for (QWidget *widget : m_host.findChildren<QWidget *>()) {
        if (widget->acceptDrops()) {
            widget->installEventFilter(this); // once, however often
        }
    }
}

void FileDrop::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data) {
        return;
    }
    if (const QStringList files = filesIn(*data); !files.isEmpty()) {
        emit filesGiven(files);
    } else if (const QImage image = data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
               !image.isNull()) {
        emit imageGiven(image);
    }
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragLeave:
        emit hovered(false);
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = m_isEnabled ? filesIn(*drop->mimeData()) : QStringList();
        if (files.isEmpty()) {
            break;
        }
        drop->setDropAction(Qt::CopyAction); // the file stays where it is
        drop->accept();
        emit hovered(event->type() != QEvent::Drop);
        if (event->type() == QEvent::Drop) {
            emit filesGiven(files);
        }
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace binnacle
