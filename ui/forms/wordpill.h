#pragma once

#include <QWidget>

namespace binnacle {

class Theme;

/// A state of work as a quiet pill: a word with an edge, no color, because it is not a status.
class WordPill : public QWidget
{
    Q_OBJECT

public:
    explicit WordPill(const Theme &theme, QWidget *parent = nullptr);

    void setWord(const QString &word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_word;
};

} // namespace binnacle
