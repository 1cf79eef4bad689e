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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { emit opened(currentPath()); });
}

void RecentList::setDocuments(const QList<RecentDocument> &documents)
{
    clear();
    for (const auto &[path, name] : documents) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(name.isEmpty() ? file.completeBaseName() : name, this);
        item->setData(RecentPathRole, path);
        item->setData(RecentStateRole, file.exists() ? QString() : tr("Not found"));
        const QString when
            = file.exists() ? QLocale().toString(file.lastModified().date(), QStringLiteral("d MMM yyyy")) : QString();
        item->setData(RecentTimeRole, when);
        item->setData(Qt::AccessibleTextRole, QString(item->text() + QStringLiteral(", ") + path));
    }
    setCurrentRow(count() > 0 ? 0 : -1);
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}

/// As high as its rows: what follows it on the page stands below the last one.
QSize RecentList::sizeHint() const
{
    return {QListWidget::sizeHint().width(), count() * RecentDelegate::rowHeight};
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
