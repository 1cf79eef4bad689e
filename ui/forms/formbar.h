#pragma once

#include <QWidget>

namespace binnacle {

class Button;
class Theme;

/// The bar of a form, 52 high: what becomes of what was typed.
class FormBar : public QWidget
{
    Q_OBJECT

public:
    explicit FormBar(const Theme &theme, QWidget *parent = nullptr);

    void setEnterable(bool isEnterable, const QString &whyNot);
    void setDiscardable(bool isDiscardable);
    /// There is no next record to start.
    void setOnly();

    static constexpr int height = 52;

signals:
    void enterAndNextRequested();
    void enterRequested();
    void discardRequested();

private:
    Button *m_next;
    Button *m_enter;
    Button *m_discard;
};

} // namespace binnacle
