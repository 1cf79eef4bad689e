#pragma once

#include "ui/dialogs/sheet.h"

class QBoxLayout;

namespace binnacle {

/// A few plain words and what can be done: Cancel, then the main button; or only the main one, when there is nothing to
/// decide. `exec()` answers Accepted, Rejected, or Other for the quiet link.
class MessageSheet final : public Sheet
{
    Q_OBJECT

public:
    static constexpr int Other = 2;

    MessageSheet(const Theme &theme, const Words &words, const QString &text, QWidget *window);

    /// Long lists, for copying; nothing when they say no more than the text.
    void setDetail(const QString &detail);
    void setOnlyAct();
    /// What is neither yes nor no, as a link under the words.
    void addOther(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QString m_text;
    QBoxLayout *m_lines;
    QWidget *m_first; ///< has the focus when the sheet is shown
};

} // namespace binnacle
