#pragma once

#include <QListWidget>

namespace binnacle {

class Theme;

struct RecentDocument
{
    QString path;
    QString name; ///< of the organization; empty: not known, the file stands for it
};

/// Documents opened last: name over path, when; Return opens, Delete forgets the entry, never the file.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(const Theme &theme, QWidget *parent = nullptr);

    void setDocuments(const QList<RecentDocument> &documents);
    QSize sizeHint() const override;
    QString currentPath() const;

signals:
    void opened(const QString &path);
    void forgotten(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace binnacle
