#pragma once

#include <QWidget>

class QHBoxLayout;

namespace binnacle {

class Button;
class TextLabel;
class Theme;
class WordPill;

/// The head of a form, 44 high: which record, its status as a word, whether it is entered, tools.
class FormHead : public QWidget
{
    Q_OBJECT

public:
    explicit FormHead(const Theme &theme, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Empty: no pill.
    void setStatusWord(const QString &word);
    void setDirty(bool isDirty);
    /// What the form says of itself while it is dirty.
    void setDirtyWords(const QString &words);
    void setClosable(bool isClosable);
    /// A way back to the record to which this one belongs, before the name.
    void setBack(const QString &words);
    /// Stands before the close button; the head owns it.
    void addTool(QWidget *tool);

    static constexpr int height = 44;

signals:
    void closeRequested();

private:
    const Theme &m_theme;
    QHBoxLayout *m_row;
    TextLabel *m_name;
    WordPill *m_status;
    TextLabel *m_dirty;
    Button *m_close;
};

} // namespace binnacle
