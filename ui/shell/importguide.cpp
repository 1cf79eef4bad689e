#include "ui/shell/importguide.h"

#include "models/document/document.h"
#include "models/exchange/csvreader.h"
#include "ui/dialogs/importdialog.h"
#include "ui/widgets/prompts.h"

#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace binnacle {

ImportGuide::ImportGuide(const Theme &theme, Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_window(window)
{
}

std::optional<ImportMap> ImportGuide::askForMap(const RegisterSchema &schema)
{
    const QString path = m_prompts.fileToOpen(
        tr("The columns are not named like the fields: choose a mapping"), tr("Mappings (*.json)"));
    if (path.isEmpty()) {
        return {};
    }
    const Result<ImportMap> map = loadImportMap(path);
    if (!map) {
        m_prompts.tell(map.error());
        return {};
    }
    if (map->schema != &schema) {
        m_prompts.tell({Error::Code::Usage,
            tr("The mapping is for %1, not for %2.").arg(map->schema->titleText(), schema.titleText())});
        return {};
    }
    return *map;
}

std::optional<ImportPlan> ImportGuide::plan(const Document &document, const RegisterSchema &schema)
{
    const QString path
        = m_prompts.fileToOpen(tr("Import %1").arg(schema.titleText().toLower()), tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty()) {
        return {};
    }
    if (const Result<> allowed = checkTable(path, document.path()); !allowed) {
        m_prompts.tell(allowed.error());
        return {};
    }
    ImportPlan plan{.path = path, .schema = &schema};
    const Result<CsvReader> file = CsvReader::open(path);
    if (!file) {
        m_prompts.tell(file.error());
        return {};
    }
    if (!identityMap(schema, file->header())) {
        plan.map = askForMap(schema);
        if (!plan.map) {
            return {};
        }
    }
    return plan;
}

void ImportGuide::start(Document &document, const RegisterSchema &schema)
{
    if (!document.isWritable()) {
        return;
    }
    const std::optional<ImportPlan> wanted = plan(document, schema);
    if (!wanted) {
        return;
    }
    auto *dialog = new ImportDialog(m_theme, document, *wanted, &m_window); // deletes itself
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::failed, this, [this](const Error &error) { m_prompts.tell(error); });
    connect(dialog, &ImportDialog::imported, this,
        [this, name = QFileInfo(wanted->path).fileName(), &schema](const ImportReport &report) {
            const auto rows = static_cast<int>(report.added + report.updated);
            emit done(tr("%1: %n row(s) imported from %2", nullptr, rows).arg(schema.titleText(), name));
        });
    dialog->begin();
}

} // namespace binnacle
