#pragma once

#include <QDialog>
#include <QPointer>

class QBoxLayout;

namespace binnacle {

class Button;
class TextLabel;
class Theme;

/// A modal dialog of the visual language: a head of 68 with icon, title and one line, the body, and a foot of 60 with
/// Cancel and the main button at the end edge. While it is shown its window is dimmed.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString icon;
        QString title;
        QString act; ///< on the main button
    };

    /// `window` is dimmed; it owns the sheet.
    Sheet(const Theme &theme, const Words &words, QWidget *window);
    ~Sheet() override;

    void setNote(const QString &note);
    /// At the start edge of the foot: a promise, or how far the work is.
    void setPromise(const QString &promise) { setPromise({}, promise); }
    /// The first words of a promise stand out.
    void setPromise(const QString &strong, const QString &promise);
    /// `whyNot` stands before the buttons while the main one is off.
    void setAct(const QString &act, bool isEnabled, const QString &whyNot = {});

signals:
    void actRequested();

protected:
    const Theme &theme() const { return m_theme; }
    /// The body takes what head and foot leave; the sheet owns it.
    void setBody(QWidget *body);
    Button &cancel() { return *m_cancel; }
    Button &act() { return *m_act; }
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// In reading order: head and foot are made before the body.
    bool focusNextPrevChild(bool isNext) override;

private:
    QWidget *buildHead(const Words &words);
    QWidget *buildFoot();

    const Theme &m_theme;
    QBoxLayout *m_column;
    QPointer<QWidget> m_dimmer; ///< owned by the window
    TextLabel *m_note;
    TextLabel *m_strong;
    TextLabel *m_promise;
    TextLabel *m_whyNot;
    Button *m_cancel;
    Button *m_act;
};

} // namespace binnacle
