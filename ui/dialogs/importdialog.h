#pragma once

#include "ui/dialogs/importrun.h"
#include "ui/dialogs/sheet.h"

class QTableView;

namespace binnacle {

class BusyBar;
class CountStrip;
class RefusalModel;
class SegmentedControl;

/// Shows what an import would do before it does anything: counts, the rows that are refused and why, and what becomes of
/// rows that are there already. All rows come in or none.
class ImportDialog : public Sheet
{
    Q_OBJECT

public:
    ImportDialog(const Theme &theme, Document &document, const ImportPlan &plan, QWidget *window);

    /// Checks the file; the dialog is there meanwhile.
    void begin();

public slots:
    void reject() override;

signals:
    void imported(const binnacle::ImportReport &report);
    /// Not about rows: the file cannot be read, or the document cannot be written.
    void failed(const binnacle::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildChoice();
    QWidget *buildRefusals();
    void check();
    void showCheck(const Result<> &result);
    void showProgress(qint64 done, qint64 total);
    void showEnd(const Result<> &result);
    void working(const QString &promise);
    void copy();

    ImportRun m_run;
    BusyBar *m_busy;
    CountStrip *m_counts;
    SegmentedControl *m_choice;
    RefusalModel *m_refusals;
    QTableView *m_table;
    TextLabel *m_refused;
    QWidget *m_refusedPanel;
    bool m_isImporting = false;
    bool m_isLeaving = false; ///< as soon as what is under way has been taken back
};

} // namespace binnacle
