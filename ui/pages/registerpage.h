#pragma once

#include "models/registers/registermodel.h"
#include "ui/pages/page.h"
#include "ui/pages/registercounts.h"
#include "ui/pages/registerview.h"

#include <memory>

class QStackedWidget;

namespace binnacle {

class Button;
class Document;
class EmptyState;
class FilterBar;
class FormStack;
struct HistoryFilter;
class RecordForm;
class RecordHistory;
class RegisterCells;
class RegisterTable;
class SearchField;
class SideForm;
class TextLabel;

/// The page of a register: chips over a table, search in the header, and the form of the chosen record beside it.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    RegisterPage(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent = nullptr);
    ~RegisterPage() override;

    const RegisterSchema &schema() const { return m_view.schema ? *m_view.schema : m_model->schema(); }
    /// Where the rail has another word for it than the register.
    void setTitle(const QString &title);
    void showRecord(qint64 id);
    void startNew();
    /// The same with fields that are filled already; they do not count as typed.
    void startWith(const QMap<qsizetype, Value> &preset);
    void focusSearch();
    /// Sorting, order and choice of the columns, for the current one.
    void popUpColumns();
    void toggleForm();
    /// Of the chosen record; its form is shown.
    void delegateTask();
    void addEvidence();
    /// Of the record in the form, in its place.
    void toggleHistory();
    RecordForm &form() const { return *m_form; }
    /// With the part that is open over it.
    FormStack &forms() { return *m_forms; }
    /// Only what this filter says, as a chip of its own in front of the others.
    void showOnly(const ViewChip &chip);
    /// Chooses the last of these records that is among the rows.
    void reveal(const QList<qint64> &ids);
    /// The unfinished form of a record, or with 0 that of the next new one.
    void showDraft(qint64 id);

    RegisterTable &table() { return *m_table; }
    QStringList hints() const override;
    QList<QWidget *> regions() override;
    void setNarrow(bool isNarrow) override;
    bool leave() override;
    bool keep() override;
    PendingForm pending() const override;
    void takeFocus() override;

signals:
    void importRequested(const QString &registerId);
    /// Of the history that is shown.
    void historyExportRequested(const binnacle::HistoryFilter &filter);

private:
    void buildHeader();
    void buildContent();
    QWidget *buildTable();
    void connectTable();
    void connectForm();
    void applyFilter();
    void recordsChanged(const RegisterSchema &schema, const QList<qint64> &ids);
    void countAgain();
    void showCounts(const RegisterCounts &counts);
    void showSelection();
    void showDrafts();
    void showAccess();
    void showForm(bool isShown);
    void openForm();
    void clearFilters();
    void chooseAmongRows();
    void showScores();
    void chose(qint64 id);

    Document &m_document;
    RegisterView m_view;
    RegisterCounts m_counts;
    std::unique_ptr<RegisterModel> m_model;
    RegisterCells *m_cells;
    FilterBar *m_chips;
    SearchField *m_search;
    Button *m_import;
    Button *m_new;
    RegisterTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    TextLabel *m_footer;
    TextLabel *m_tally;
    RecordForm *m_form;
    FormStack *m_forms;
    SideForm *m_side = nullptr;
    RecordHistory *m_history = nullptr;
    bool m_isFormWanted = true; ///< beside the table, where there is room
};

} // namespace binnacle
