#pragma once

#include "models/document/historyundo.h"

#include <QFrame>
#include <optional>

class QBoxLayout;

namespace binnacle {

class Button;
class TextLabel;
class Theme;

/// What taking an entry back would do, before anything happens: what goes back, what stays, and a choice for each field
/// that was changed again later.
class UndoCard final : public QFrame
{
    Q_OBJECT

public:
    explicit UndoCard(const Theme &theme, QWidget *parent = nullptr);

    /// `title` says which entry.
    void show(const HistoryUndo &undo, const QString &title);
    void close();
    const std::optional<HistoryUndo> &undo() const { return m_undo; }
    void say(const QString &problem);
    /// Return: carries it out when nothing is open.
    void carryOut();

signals:
    void carryOutRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoices();
    void addChoice(qsizetype row, qsizetype field);
    void describe();

    const Theme &m_theme;
    std::optional<HistoryUndo> m_undo;
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_problem;
    QWidget *m_choices = nullptr;
    QBoxLayout *m_column;
    Button *m_act;
    Button *m_fields;
    bool m_showsAll = false;
};

} // namespace binnacle
