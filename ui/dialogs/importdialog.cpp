#include "ui/dialogs/importdialog.h"

#include "models/document/document.h"
#include "models/exchange/columnmatch.h"
#include "models/exchange/importentry.h"
#include "ui/dialogs/countstrip.h"
#include "ui/dialogs/matchpanel.h"
#include "ui/dialogs/previewpanel.h"
#include "ui/dialogs/refusedpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/textlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr QSize wanted{1200, 808};
static constexpr QSize margins{48, 48}; ///< to the window, both sides together

ImportDialog::ImportDialog(
    const Theme &theme, Document &document, Prompts &prompts, const RegisterSchema &schema, QWidget *window)
    : Sheet(theme, {u"import"_s, tr("Import %1").arg(schema.titleText().toLower()), tr("Import")}, window)
    , m_document(document)
    , m_prompts(prompts)
    , m_schema(schema)
    , m_plan{.path = {}, .schema = &schema}
    , m_run(document, m_plan)
    , m_busy(new BusyBar(theme, this))
    , m_match(new MatchPanel(theme, schema))
    , m_counts(new CountStrip(theme))
    , m_refused(new RefusedPanel(theme, schema))
    , m_preview(new PreviewPanel(theme, schema))
    , m_side(new QStackedWidget)
    , m_notice(new TextLabel(theme, TextRole::Reading, &Tokens::text))
{
    setObjectName(u"importDialog"_s);
    setFixedSize(wanted.boundedTo(window->size() - margins));
    setBody(buildBody());
    connectParts();
}

void ImportDialog::connectParts()
{
    connect(this, &Sheet::actRequested, this, [this] {
        m_isImporting = true;
        working(tr("Importing…"));
        m_run.import();
    });
    connect(m_match, &MatchPanel::changed, this, &ImportDialog::check);
    connect(m_match, &MatchPanel::mappingWanted, this, &ImportDialog::useMapping);
    connect(m_match, &MatchPanel::keepWanted, this, &ImportDialog::keepMapping);
    connect(m_match, &MatchPanel::matchingWanted, this, &ImportDialog::matchHere);
    connect(m_refused, &RefusedPanel::leftOut, this, [this](qint64 line) {
        m_plan.leftOut << line;
        check();
    });
    connect(m_refused, &RefusedPanel::mended, this, [this](qint64 line, const QString &column, const QString &text) {
        m_plan.mended[line][column] = text;
        check();
    });
    connect(m_preview, &PreviewPanel::allWanted, this, [this] {
        m_plan.leftOut.clear();
        check();
    });
    connect(&m_run, &ImportRun::progressed, this, &ImportDialog::showProgress);
    connect(&m_run, &ImportRun::checked, this, &ImportDialog::showCheck);
    connect(&m_run, &ImportRun::imported, this, &ImportDialog::showEnd);
}

QWidget *ImportDialog::buildBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_match->hide();
    m_side->addWidget(buildResult());
    m_side->addWidget(buildNotice());
    row->addWidget(m_match);
    row->addWidget(m_side, 1);
    return body;
}

QWidget *ImportDialog::buildResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(24, 15, 24, 15);
    column->setSpacing(12);
    m_refused->hide();
    column->addWidget(m_counts);
    column->addWidget(m_refused);
    column->addWidget(m_preview, 1);
    return result;
}

QWidget *ImportDialog::buildNotice()
{
    auto *notice = new QWidget;
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(14);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new IconLabel(theme(), u"warning"_s, 24, &Tokens::act), 0, Qt::AlignTop);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setMaxLines(0);
    m_notice->setFocusPolicy(Qt::NoFocus);
    line->addWidget(m_notice, 1);
    column->addLayout(line);
    auto *other = new Button(theme(), Button::Kind::Normal, tr("Choose another file…"), u"open"_s);
    other->setObjectName(u"chooseFile"_s);
    connect(other, &Button::clicked, this, &ImportDialog::chooseFile);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch();
    return notice;
}

void ImportDialog::begin(const QString &path)
{
    m_plan = ImportPlan{.path = path, .schema = &m_schema};
    m_mapping.reset();
    setNote(QFileInfo(path).fileName());
    if (!isVisible()) {
        open();
    }
    const Result<> allowed = checkTable(path, m_document.path());
    Result<TableFile> file = allowed ? lookInto(path) : Result<TableFile>(allowed.error());
    m_match->setVisible(file.isOk());
    if (!file) {
        showNotice(file.error().message);
        return;
    }
    m_file = *std::move(file);
    m_match->setFile(m_file, guessMatch(m_schema, m_file.header));
    check();
}

void ImportDialog::chooseFile()
{
    const QString path = m_prompts.fileToOpen(
        tr("Import %1").arg(m_schema.titleText().toLower()), tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty()) {
        begin(path);
    }
}

void ImportDialog::useMapping()
{
    const QString path = m_prompts.fileToOpen(tr("Choose a mapping"), tr("Mappings (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<ImportMap> map = loadImportMap(path);
    if (!map) {
        m_prompts.tell(map.error());
        return;
    }
    if (map->schema != &m_schema) {
        m_prompts.tell({Error::Code::Usage,
            tr("The mapping is for %1, not for %2.").arg(map->schema->titleText(), m_schema.titleText())});
        return;
    }
    m_mapping = *map;
    m_match->setMapping(QFileInfo(path).fileName(), matchOfMap(*map, m_file.header));
    check();
}

void ImportDialog::matchHere()
{
    m_mapping.reset();
    m_match->setMapping({}, guessMatch(m_schema, m_file.header));
    check();
}

void ImportDialog::keepMapping()
{
    const QString path = m_prompts.fileToSave(
        tr("Keep the mapping"), tr("Mappings (*.json)"), QFileInfo(m_file.path).completeBaseName() + u"-map.json"_s);
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray json = mappingOf(m_schema, m_file, m_match->match());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        m_prompts.tell(
            {Error::Code::Storage, tr("The mapping cannot be written to %1.").arg(path), file.errorString()});
    }
}

bool ImportDialog::readMatch()
{
    if (m_mapping) {
        m_plan.map = m_mapping;
        return true;
    }
    const ColumnMatch &match = m_match->match();
    if (match.count(notImported) == match.size()) {
        showNotice(tr("No column of the file is matched with a field yet. Choose at least one at the side."));
        return false;
    }
    const Result<ImportMap> map = readImportMap(mappingOf(m_schema, m_file, match));
    if (!map) {
        showNotice(map.error().message);
        return false;
    }
    m_plan.map = *map;
    return true;
}

void ImportDialog::check()
{
    if (!readMatch()) {
        return;
    }
    static constexpr ImportPlan::OnDuplicate rules[]
        = {ImportPlan::OnDuplicate::Stop, ImportPlan::OnDuplicate::Skip, ImportPlan::OnDuplicate::Update};
    m_plan.onDuplicate = rules[m_match->onDuplicate()];
    working(tr("Checking the rows. Nothing is written."));
    m_run.check(m_plan);
}

void ImportDialog::working(const QString &promise)
{
    m_busy->setGeometry(1, height() - 62, width() - 2, BusyBar::thickness);
    m_busy->raise();
    m_busy->setProgress(-1);
    m_busy->start();
    m_match->setEnabled(!m_isImporting);
    m_refused->setEnabled(!m_isImporting);
    setPromise({}, promise);
    setAct(tr("Import"), false);
}

void ImportDialog::showProgress(qint64 done, qint64 total)
{
    m_busy->setProgress(total > 0 ? double(done) / double(total) : -1);
}

void ImportDialog::showNotice(const QString &sentence)
{
    m_run.cancel();
    m_busy->stop();
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    m_side->setCurrentIndex(1);
    setPromise({}, tr("Nothing is written."));
    setAct(tr("Import"), false, tr("Nothing can be imported yet"));
    if (QWidget *other = findChild<QWidget *>(u"chooseFile"_s); m_match->isHidden()) {
        other->setFocus();
    }
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
    if (!result && result.error().code == Error::Code::Cancelled) {
        return; // a notice took its place
    }
    if (!isAnswer(result, m_run.report())) {
        showNotice(result.error().message);
        return;
    }
    m_side->setCurrentIndex(0);
    showReport();
}

/// "row 17", "rows 17 and 38"; nothing for more.
static QString linesOf(const ImportReport &report)
{
    QStringList lines;
    for (const RowNote &note : report.refusals) {
        const QString line = QLocale().toString(note.line);
        lines << (lines.contains(line) ? QStringList() : QStringList{line});
    }
    return lines.size() == 1 ? ImportDialog::tr("row %1").arg(lines.first())
        : lines.size() == 2  ? ImportDialog::tr("rows %1 and %2").arg(lines.first(), lines.last())
                             : QString();
}

void ImportDialog::showReport()
{
    const ImportReport &report = m_run.report();
    const auto number = [](qint64 count) { return static_cast<int>(count); };
    const QString columns = tr("%n column(s)", nullptr, number(m_file.header.size()));
    setNote(tr("%1, %2, %3")
                .arg(QFileInfo(m_file.path).fileName(), tr("%n row(s)", nullptr, number(report.rows)), columns));
    const Status refused = report.refused > 0 ? Status::Act : Status::NotApplicable;
    m_counts->setCounts({{u"add"_s, report.added, tr("will be added")},
        {u"edit"_s, report.updated, tr("will be updated"), Status::NotApplicable,
            report.updated > 0 ? tr("%n field(s) change", nullptr, number(report.changedFields)) : QString()},
        {u"check"_s, report.same + report.skipped, tr("are the same"), Status::NotApplicable, tr("left as they are")},
        {u"close"_s, report.refused, tr("are refused"), refused, linesOf(report)}});
    m_refused->setReport(report);
    m_preview->setReport(report);
    const qint64 rows = report.added + report.updated;
    setPromise(tr("All or nothing."), promiseText(number(rows)));
    setAct(tr("Import %n row(s)", nullptr, number(rows)), report.refused == 0 && rows > 0,
        report.refused > 0 ? tr("Opens when no row is refused") : tr("There is nothing to import"));
    if (focusWidget() == &cancel() || focusWidget() == &act() || !focusWidget()) { // to what comes next
        act().isEnabled() ? act().setFocus() : m_refused->goToNext();
    }
}

QString ImportDialog::promiseText(int rows) const
{
    const QString why = whyNotUndoable(m_plan, rows);
    if (rows == 0) {
        return tr("Nothing is written.");
    }
    return why.isEmpty() ? tr("Nothing is written yet. Afterwards, one %1 takes all %n row(s) back.", nullptr, rows)
                               .arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText))
                         : tr("Nothing is written yet. The import cannot be undone: %1.").arg(why);
}

void ImportDialog::showEnd(const Result<> &result)
{
    m_busy->stop();
    m_isImporting = false;
    m_match->setEnabled(true);
    m_refused->setEnabled(true);
    if (result) {
        QDialog::accept();
        emit imported(m_run.report(), QFileInfo(m_file.path).fileName());
    } else if (m_isLeaving) {
        QDialog::reject();
    } else {
        showNotice(result.error().message);
    }
}

/// What is under way is taken back first.
void ImportDialog::reject()
{
    if (m_run.isRunning()) {
        m_isLeaving = true;
        setPromise({}, tr("Taking back what was begun…"));
        cancel().setEnabled(false);
        m_run.cancel();
        return;
    }
    QDialog::reject();
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F8) {
        m_refused->goToNext();
        return;
    }
    Sheet::keyPressEvent(event);
}

} // namespace binnacle
