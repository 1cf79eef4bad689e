#pragma once

#include <QWidget>

namespace binnacle {

class BrandPanel;
class EmptyState;
class RecentList;
class Theme;

/// What is shown while no document is open: four ways to begin, and the documents opened last.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Theme &theme, QWidget *parent = nullptr);

    void setRecent(const QStringList &paths);
    void setNarrow(bool isNarrow);
    QStringList hints() const;

signals:
    void openRequested();
    void newRequested();
    void demoRequested();
    void pathRequested(const QString &path);
    void forgetRequested(const QString &path);

private:
    QWidget *buildContent(const Theme &theme);

    BrandPanel *m_brand;
    RecentList *m_recent;
    QWidget *m_recentPanel;
    EmptyState *m_nothing;
};

} // namespace binnacle
