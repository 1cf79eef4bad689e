#pragma once

#include <QFrame>

class QListWidget;

namespace binnacle {

class Theme;

/// One place of the rail; an empty id is the line between two groups.
struct RailItem
{
    QString id = {};
    QString icon = {};
    QString text = {};
    QString badge = {};
};

/// The navigation at the leading edge: brand, pages with icon and badge, the lubber line at the chosen one, and the
/// promise that no network is used. 184 wide, or 56 with icons only.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);

    void setItems(const QList<RailItem> &items);
    void setBadge(const QString &id, const QString &badge);
    QString current() const;
    void setCurrent(const QString &id);
    bool isCompact() const { return m_isCompact; }
    void setCompact(bool isCompact);

    static constexpr int wideWidth = 184;
    static constexpr int compactWidth = 56;

signals:
    /// Return: into the page that is chosen.
    void entered();
    /// The current place has changed, by key, click or setCurrent().
    void currentChanged(const QString &id);
    /// Also when it is the current place already.
    void clicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void layOut();
    void paintBrand(QPainter &painter) const;
    void paintPromise(QPainter &painter) const;

    const Theme &m_theme;
    QListWidget *m_list;
    bool m_isCompact = false;
};

} // namespace binnacle
