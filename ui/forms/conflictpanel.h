#pragma once

#include "models/document/fieldconflict.h"

#include <QFrame>
#include <QMap>

namespace binnacle {

class Button;
class TextLabel;
class Theme;

/// What two people changed at once, field by field: what is kept now, what was typed, and one of them to choose.
/// Nothing is chosen beforehand.
class ConflictPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows itself; `what` ends a sentence: "finding".
    void ask(const QString &what, const QList<FieldConflict> &conflicts);
    void focusFirst();

signals:
    /// Every field has been chosen: these go back to what is kept now.
    void decided(const QMap<qsizetype, binnacle::Value> &kept);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Choice { Open, Now, Typed };
    void addRow(qsizetype row);
    void choose(qsizetype row, Choice choice);
    void decide();

    const Theme &m_theme;
    QList<FieldConflict> m_conflicts;
    QList<Choice> m_choices;
    QList<Button *> m_nowButtons;
    QWidget *m_rows = nullptr;
    TextLabel *m_title;
    Button *m_enter;
};

} // namespace binnacle
