#pragma once

#include <QAbstractButton>

namespace binnacle {

class Theme;

/// A file by its name, the middle left out where it is long. A click or Return opens it; the key or the button for
/// menus, or the arrow down, asks for what else can be done.
class FileChip final : public QAbstractButton
{
    Q_OBJECT

public:
    FileChip(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Its content is no longer there.
    void setFaded(bool isFaded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void menuRequested(const QPoint &globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_isFaded = false;
};

} // namespace binnacle
