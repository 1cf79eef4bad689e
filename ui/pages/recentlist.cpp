#include "ui/pages/recentlist.h"

#include "ui/pages/recentdelegate.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>

namespace binnacle {

RecentList::RecentList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("recent"));
    setAccessibleName(tr("Documents opened last"));
    setItemDelegate(new RecentDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { emit opened(currentPath()); });
}

void RecentList::setPaths(const QStringList &paths)
{
    clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), this);
        item->setData(RecentPathRole, path);
        item->setData(RecentStateRole, file.exists() ? QString() : tr("Not found"));
        const QString when
            = file.exists() ? QLocale().toString(file.lastModified().date(), QStringLiteral("d MMM yyyy")) : QString();
        item->setData(RecentTimeRole, when);
        item->setData(Qt::AccessibleTextRole, QString(file.completeBaseName() + QStringLiteral(", ") + path));
    }
    setCurrentRow(count() > 0 ? 0 : -1);
}

QString RecentList::currentPath() const
{
    return currentItem() ? currentItem()->data(RecentPathRole).toString() : QString();
}

void RecentList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (currentItem() && isReturn) {
        emit opened(currentPath());
    } else if (currentItem() && event->key() == Qt::Key_Delete) {
        emit forgotten(currentPath());
    } else {
        QListWidget::keyPressEvent(event);
    }
}

} // namespace binnacle
