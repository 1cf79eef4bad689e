#pragma once

#include <QLineEdit>

namespace binnacle {

class Theme;

/// Where a list is searched: a lens, the words, and the key that leads here while it is empty.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `key` may be empty.
    SearchField(const Theme &theme, const QString &words, const QString &key, QWidget *parent = nullptr);

    void setWords(const QString &words);

signals:
    /// Return, Down, or Escape when there is nothing to clear: back to the list.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitMargins();
    void fitWords();

    const Theme &m_theme;
    QString m_words;
    QString m_key;
};

} // namespace binnacle
