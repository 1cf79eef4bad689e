#pragma once

#include "models/registers/registerschema.h"

#include <QObject>

class QWidget;

namespace binnacle {

class Document;
class Prompts;
class Theme;

/// From the wish to import to the dialog that shows what it would do: asks for the file.
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
    const Theme &m_theme;
    Prompts &m_prompts;
    QWidget &m_window;
};

} // namespace binnacle
