#pragma once

#include "models/exchange/importplan.h"

#include <QObject>

class QWidget;

namespace binnacle {

class Document;
class Prompts;
class Theme;

/// From the wish to import to the dialog that shows what it would do: asks for the file, and for a mapping when the
/// columns are not named like the fields.
class ImportGuide : public QObject
{
    Q_OBJECT

public:
    ImportGuide(const Theme &theme, Prompts &prompts, QWidget &window);

    void start(Document &document, const RegisterSchema &schema);

signals:
    /// "39 findings imported from audit.csv".
    void done(const QString &sentence);

private:
    /// Nothing when no mapping was chosen, or the files do not do; that has been said then.
    std::optional<ImportPlan> plan(const Document &document, const RegisterSchema &schema);
    std::optional<ImportMap> askForMap(const RegisterSchema &schema);

    const Theme &m_theme;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace binnacle
