#include "ui/shell/importguide.h"

#include "models/document/document.h"
#include "ui/dialogs/importdialog.h"
#include "ui/widgets/prompts.h"

#include <QWidget>

namespace binnacle {

ImportGuide::ImportGuide(const Theme &theme, Prompts &prompts, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_window(window)
{
}

void ImportGuide::start(Document &document, const RegisterSchema &schema)
{
    if (!document.isWritable()) {
        return;
    }
    const QString path
        = m_prompts.fileToOpen(tr("Import %1").arg(schema.titleText().toLower()), tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    auto *dialog = new ImportDialog(m_theme, document, m_prompts, schema, &m_window); // deletes itself
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this, &schema](const ImportReport &report, const QString &name) {
        const auto rows = static_cast<int>(report.added + report.updated);
        emit done(tr("%1: %n row(s) imported from %2", nullptr, rows).arg(schema.titleText(), name));
    });
    dialog->begin(path);
}

} // namespace binnacle
