#pragma once

#include "ui/pages/recentlist.h"

#include <QWidget>

class QBoxLayout;

namespace binnacle {

class BrandPanel;
class EmptyState;
class Theme;

/// What is shown while no document is open: four ways to begin, and the documents opened last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    void setRecent(const QList<RecentDocument> &documents);
    void setNarrow(bool isNarrow);
    QStringList hints() const;

signals:
    void openRequested();
    void newRequested();
    void demoRequested();
    void pathRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    static QString dropWords();
    QWidget *buildContent(const Theme &theme);
    QWidget *buildDropHint(const Theme &theme);

    BrandPanel *m_brand;
    RecentList *m_recent;
    QWidget *m_recentPanel;
    QWidget *m_dropHint = nullptr;
    QBoxLayout *m_column = nullptr;
    EmptyState *m_nothing;
};

} // namespace binnacle
