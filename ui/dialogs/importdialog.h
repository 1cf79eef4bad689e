#pragma once

#include "models/exchange/tablefile.h"
#include "ui/dialogs/importrun.h"
#include "ui/dialogs/sheet.h"

class QStackedWidget;

namespace binnacle {

class BusyBar;
class Button;
class CountStrip;
class MatchPanel;
class PreviewPanel;
class Prompts;
class RefusedPanel;

/// Shows what an import would do before it does anything: which column becomes which field, counts, the rows that are
/// refused and why, and what the others become. All rows come in or none. What is wrong with the file is said here,
/// too.
class ImportDialog : public Sheet
{
    Q_OBJECT

public:
    ImportDialog(
        const Theme &theme, Document &document, Prompts &prompts, const RegisterSchema &schema, QWidget *window);

    /// Looks into the file and checks it; the dialog is there meanwhile.
    void begin(const QString &path);

public slots:
    void reject() override;

signals:
    void imported(const binnacle::ImportReport &report, const QString &fileName);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildBody();
    QWidget *buildResult();
    QWidget *buildNotice();
    void connectParts();
    void chooseFile();
    void useMapping();
    void keepMapping();
    void matchHere();
    /// What the columns mean now; a sentence is shown when that is nothing.
    bool readMatch();
    void check();
    void showCheck(const Result<> &result);
    void showReport();
    void showProgress(qint64 done, qint64 total);
    void showEnd(const Result<> &result);
    void showNotice(const QString &sentence);
    void working(const QString &promise);
    QString promiseText(int rows) const;

    Document &m_document;
    Prompts &m_prompts;
    const RegisterSchema &m_schema;
    TableFile m_file;
    std::optional<ImportMap> m_mapping; ///< from a file
    ImportPlan m_plan;
    ImportRun m_run;
    BusyBar *m_busy;
    MatchPanel *m_match;
    CountStrip *m_counts;
    RefusedPanel *m_refused;
    PreviewPanel *m_preview;
    QStackedWidget *m_side; ///< result or notice
    TextLabel *m_notice;
    bool m_isImporting = false;
    bool m_isLeaving = false; ///< as soon as what is under way has been taken back
};

} // namespace binnacle
