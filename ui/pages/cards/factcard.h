#pragma once

#include "ui/pages/cards/factrow.h"
#include "ui/widgets/panelframe.h"

class QVBoxLayout;

namespace binnacle {

class TextLabel;

/// A side card of facts: title, a count, and the facts below each other; without any, one quiet sentence.
class FactCard : public PanelFrame
{
    Q_OBJECT

public:
    explicit FactCard(const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QString &title, const QString &count, const QList<Fact> &facts, const QString &none = {});
    /// Places of the facts that are checked.
    QList<int> checked() const;
    void focusFirst();
    /// Below the facts; the card owns it.
    void addFoot(QWidget *foot);
    QSize minimumSizeHint() const override;

signals:
    void chosen(int fact);
    void checkedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_title;
    TextLabel *m_count;
    QVBoxLayout *m_rows;
    QList<FactRow *> m_facts;
};

} // namespace binnacle
