#pragma once

#include "models/document/change.h"
#include "models/measures/responsibilitymap.h"
#include "ui/pages/page.h"

#include <QTimer>

namespace binnacle {

class Button;
class Document;
class DutyModel;
class DutySums;
class FactCard;
class IssueLine;
class MatrixView;
class TextLabel;

/// The map of responsibilities (5.3): who answers for what and who does it, what is missing, what is too much for one.
/// What is typed into a cell becomes a change of the register of duties; paper is asked for by signals.
class ResponsibilityPage final : public Page
{
    Q_OBJECT

public:
    ResponsibilityPage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    /// As shown; empty until it was read.
    const ResponsibilityMap &map() const;
    const Panel &panel() const { return m_panel; }

    QStringList hints() const override;
    bool isReady() const override { return m_isReady; }
    QList<QWidget *> regions() override;
    void setNarrow(bool isNarrow) override;
    void takeFocus() override;

signals:
    void printRequested();
    void writeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int firstWidth = 276;
    static constexpr int mostFirstWidth = 400;

    struct Answer
    {
        ResponsibilityMap map;
        Panel panel;
    };
    void buildHeader();
    void build();
    QWidget *buildSide();
    QWidget *buildRefusal();
    void connectAll();
    void recordsChanged();
    void ask();
    void take(const Answer &answer);
    void fitDuties();
    void showGaps();
    void showLoads();
    void showDelegations();
    void showDuty();
    void typed(const QModelIndex &index, int key);
    bool carryOut(const Result<Change> &change, bool canRecord);
    /// `canRecord`: a decision or an appointment would do it, and the way to it is offered.
    void refuse(const QString &sentence, bool canRecord);
    /// Who did it until now: a letter that goes elsewhere is not seen where it was.
    void tellReplaced(const MapDuty &before, qint64 personId);
    void delegate();
    void moveAccountability();
    void openGap(int gap);
    void goTo(qsizetype duty);

    Document &m_document;
    QTimer m_delay;
    bool m_isReady = false;
    Panel m_panel;
    DutyModel *m_model;
    MatrixView *m_view;
    DutySums *m_sums;
    TextLabel *m_answer;
    QWidget *m_refusal = nullptr; ///< why something typed was not done
    IssueLine *m_reason;
    Button *m_record;
    QWidget *m_sideArea = nullptr;
    bool m_isNarrow = false;
    FactCard *m_duty;
    FactCard *m_gaps;
    FactCard *m_loads;
    FactCard *m_delegations;
    Button *m_write;
    Button *m_print;
    Button *m_delegate;
};

} // namespace binnacle
