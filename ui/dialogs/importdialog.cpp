#include "ui/dialogs/importdialog.h"

#include "models/document/document.h"
#include "ui/dialogs/countstrip.h"
#include "ui/dialogs/refusalmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/recorddelegate.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr QSize size {1000, 620};

ImportDialog::ImportDialog(const Theme &theme, Document &document, const ImportPlan &plan, QWidget *window)
    : Sheet(theme, {u"import"_s, tr("Import %1").arg(plan.schema->titleText().toLower()), tr("Import")}, window)
    , m_run(document, plan)
    , m_busy(new BusyBar(theme, this))
    , m_counts(new CountStrip(theme))
    , m_choice(new SegmentedControl(theme))
    , m_refusals(new RefusalModel(this))
    , m_table(new QTableView)
    , m_refused(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
{
    setObjectName(u"importDialog"_s);
    setFixedSize(binnacle::size.boundedTo(window->size() - QSize(60, 60)));
    const QString how = plan.map ? tr("as the mapping says") : tr("its columns are named like the fields");
    setNote(tr("%1, %2").arg(QFileInfo(plan.path).fileName(), how));
    setBody(buildBody());
    connect(this, &Sheet::actRequested, this, [this] {
        m_isImporting = true;
        working(tr("Importing…"));
        m_run.import();
    });
    connect(&m_run, &ImportRun::progressed, this, &ImportDialog::showProgress);
    connect(&m_run, &ImportRun::checked, this, &ImportDialog::showCheck);
    connect(&m_run, &ImportRun::imported, this, &ImportDialog::showEnd);
}

QWidget *ImportDialog::buildBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_counts);
    column->addWidget(buildChoice());
    column->addWidget(buildRefusals(), 1);
    column->addStretch();
    return body;
}

QWidget *ImportDialog::buildChoice()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(theme(), TextRole::Body, &Tokens::text2, tr("Rows whose key is there already")));
    m_choice->setObjectName(u"onDuplicate"_s);
    m_choice->setAccessibleName(tr("Rows whose key is there already"));
    m_choice->setChoices({tr("Refuse"), tr("Leave as they are"), tr("Update")});
    m_choice->setCurrent(0);
    row->addWidget(m_choice);
    row->addStretch();
    connect(m_choice, &SegmentedControl::chosen, this, &ImportDialog::check);
    return line;
}

QWidget *ImportDialog::buildRefusals()
{
    m_table->setObjectName(u"refusals"_s);
    m_table->setAccessibleName(tr("Rows that are refused"));
    m_table->setModel(m_refusals);
    m_table->setItemDelegate(new RecordDelegate(theme(), RecordDelegate::Rows::OneLine, m_table));
    m_table->setHorizontalHeader(new RecordHeader(theme(), m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(RefusalModel::Line, 80);
    m_table->setColumnWidth(RefusalModel::Name, 180);
    m_table->setColumnWidth(RefusalModel::Value, 220);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copyAll = new Button(theme(), Button::Kind::Flat, tr("Copy"), u"copy"_s);
    copyAll->setObjectName(u"copyRefusals"_s);
    copyAll->setAccessibleName(tr("Copy the refused rows"));
    copyAll->setSmall(true);
    copyAll->setAutoDefault(false);
    connect(copyAll, &Button::clicked, this, &ImportDialog::copy);
    auto *panel = new PanelFrame;
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 8, 1, 1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_refused, 1);
    head->addWidget(copyAll);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_refusedPanel = panel;
    panel->hide();
    return panel;
}

void ImportDialog::begin()
{
    open();
    check();
}

void ImportDialog::check()
{
    working(tr("Checking the rows. Nothing is written."));
    static constexpr ImportPlan::OnDuplicate rules[]
        = {ImportPlan::OnDuplicate::Stop, ImportPlan::OnDuplicate::Skip, ImportPlan::OnDuplicate::Update};
    m_run.check(rules[std::max(0, m_choice->current())]);
}

void ImportDialog::working(const QString &promise)
{
    m_busy->setGeometry(1, height() - 62, width() - 2, BusyBar::thickness);
    m_busy->raise();
    m_busy->setProgress(-1);
    m_busy->start();
    m_choice->setEnabled(!m_isImporting);
    setPromise(promise);
    setAct(tr("Import"), false);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(total > 0 ? double(done) / double(total) : -1);
}

/// Rows that were refused are an answer, everything else is not.
static bool isAnswer(const Result<> &result, const ImportReport &report)
{
    return result || (result.error().code == Error::Code::Invalid && report.refused > 0);
}

void ImportDialog::showCheck(const Result<> &result)
{
    m_busy->stop();
    if (m_isLeaving) {
        QDialog::reject();
        return;
    }
    const ImportReport &report = m_run.report();
    if (!isAnswer(result, report)) {
        QDialog::reject();
        emit failed(result.error());
        return;
    }
    m_counts->setCounts({{u"add"_s, report.added, tr("will be added")},
        {u"edit"_s, report.updated, tr("will be updated")}, {u"check"_s, report.same + report.skipped, tr("stay as they are")},
        {u"close"_s, report.refused, tr("are refused"),
            report.refused > 0 ? Status::Act : Status::NotApplicable}});
    m_refusals->setNotes(report.refusals);
    m_refusedPanel->setVisible(report.refused > 0);
    const int refused = static_cast<int>(report.refused);
    m_refused->setText(report.refusals.size() < ImportReport::keptNotes
            ? tr("%n row(s) are refused. Mend them in the file, then import it again.", nullptr, refused)
            : tr("%n row(s) are refused; the first are shown. Mend them in the file, then import it again.", nullptr, refused));
    setPromise(tr("All or nothing. Nothing is written yet."));
    const int rows = static_cast<int>(report.added + report.updated);
    setAct(tr("Import %n row(s)", nullptr, rows), report.refused == 0 && rows > 0,
        report.refused > 0 ? tr("Opens when no row is refused") : tr("There is nothing to import"));
}

void ImportDialog::showEnd(const Result<> &result)
{
    m_busy->stop();
    m_isImporting = false;
    const bool isCancelled = !result && result.error().code == Error::Code::Cancelled;
    result ? QDialog::accept() : QDialog::reject();
    if (result) {
        emit imported(m_run.report());
    } else if (!isCancelled) {
        emit failed(result.error());
    }
}

/// What is under way is taken back first.
void ImportDialog::reject()
{
    if (m_run.isRunning()) {
        m_isLeaving = true;
        setPromise(tr("Taking back what was begun…"));
        cancel().setEnabled(false);
        m_run.cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isAll = rows.isEmpty();
    for (int row = 0; isAll && row < m_refusals->rowCount(); ++row) {
        rows << m_refusals->index(row, 0);
    }
    QApplication::clipboard()->setText(m_refusals->asText(rows));
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    Sheet::keyPressEvent(event);
}

} // namespace binnacle
