#pragma once

#include "models/document/identity.h"
#include "ui/widgets/statusline.h"

#include <QObject>

namespace binnacle {

class Document;
class Settings;

/// Who works on this computer: picked once for each document, kept in the settings, shown in the status bar, and author
/// of everything that is written.
class IdentityGuide : public QObject
{
    Q_OBJECT

public:
    IdentityGuide(const Theme &theme, Settings &settings, QWidget &window);

    /// The document outlives its time here; null when it is closed.
    void setDocument(Document *document);
    const Identity &identity() const { return m_identity; }
    /// For the status bar; none without a document that can be changed.
    QList<StatusLine::Item> items() const;
    void ask();

    static QString action() { return QStringLiteral("whoAmI"); }

signals:
    void changed();

private:
    void followAuthor();
    void take(const Identity &identity);
    /// Documents and their copies have the same.
    QString key() const;

    const Theme &m_theme;
    Settings &m_settings;
    QWidget &m_window;
    Document *m_document = nullptr;
    Identity m_identity;
};

} // namespace binnacle
