#pragma once

#include "models/registers/registermodel.h"
#include "ui/pages/page.h"
#include "ui/pages/registerview.h"

#include <memory>

class QLineEdit;
class QStackedWidget;

namespace binnacle {

class Button;
class Document;
class EmptyState;
class FilterBar;
class RecordForm;
class RegisterCells;
class RegisterTable;
class TextLabel;

/// The page of a register: chips over a table, search in the header, and the form of the chosen record beside it.
class RegisterPage final : public Page
{
    Q_OBJECT

public:
    RegisterPage(const Theme &theme, Document &document, const RegisterSchema &schema, QWidget *parent = nullptr);
    ~RegisterPage() override;

    const RegisterSchema &schema() const { return m_view.schema ? *m_view.schema : m_model->schema(); }
    void showRecord(qint64 id);
    void startNew();
    void focusSearch();
    void toggleForm() { showForm(!m_isFormShown); }

    QStringList hints() const override;
    QList<QWidget *> regions() override;
    void setNarrow(bool isNarrow) override;
    bool leave() override;

signals:
    void importRequested(const QString &registerId);

private:
    void buildHeader();
    QWidget *buildTable();
    void connectAll();
    void applyFilter();
    void recordsChanged(const RegisterSchema &schema, const QList<qint64> &ids);
    void showCounts();
    void showForm(bool isShown);
    void chose(qint64 id);

    Document &m_document;
    RegisterView m_view;
    std::unique_ptr<RegisterModel> m_model;
    RegisterCells *m_cells;
    FilterBar *m_chips;
    QLineEdit *m_search;
    Button *m_new;
    RegisterTable *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    TextLabel *m_footer;
    RecordForm *m_form;
    bool m_isNarrow = false;
    bool m_isFormShown = true;
};

} // namespace binnacle
