#pragma once

#include "models/measures/nextaudits.h"
#include "models/registers/record.h"
#include "ui/pages/page.h"

#include <QPersistentModelIndex>
#include <QTimer>

namespace binnacle {

class Button;
class CoverageModel;
class Document;
class FactCard;
class MatrixView;
class TextLabel;

/// The audit programme (9.2.2): what was audited in which year and what came of it, and what to audit next and why.
class ProgrammePage final : public Page
{
    Q_OBJECT

public:
    ProgrammePage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    QStringList hints() const override;
    bool isReady() const override { return m_isReady; }
    QList<QWidget *> regions() override;
    void setNarrow(bool isNarrow) override;
    void takeFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Answer
    {
        AuditCoverage coverage;
        QList<AuditSuggestion> suggestions;
    };
    static Result<Answer> read(const Database &database, QDate asOf);
    void build();
    QWidget *buildSide();
    void connectAll();
    void recordsChanged();
    void ask();
    void take(const Answer &answer);
    void showSuggestions();
    /// The audits of a cell at the side.
    void showCell(const QModelIndex &index);
    void openFact(int fact);
    void plan();
    QMap<qsizetype, Value> presetAudit() const;

    Document &m_document;
    QTimer m_delay;
    bool m_isReady = false;
    QList<AuditSuggestion> m_suggestions;
    CoverageModel *m_model;
    MatrixView *m_view;
    TextLabel *m_answer;
    TextLabel *m_rest;
    QWidget *m_sideArea = nullptr;
    FactCard *m_cell;
    FactCard *m_next;
    Button *m_plan;
    QPersistentModelIndex m_shown; ///< whose audits stand at the side; of the model as it is
};

} // namespace binnacle
