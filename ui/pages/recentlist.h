#pragma once

#include <QListWidget>

namespace binnacle {

class Theme;

/// Documents opened last: name over path, when; Return opens, Delete forgets the entry, never the file.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(const Theme &theme, QWidget *parent = nullptr);

    void setPaths(const QStringList &paths);
    QString currentPath() const;

signals:
    void opened(const QString &path);
    void forgotten(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace binnacle
