#pragma once

#include "ui/print/paper.h"
#include "ui/theme/theme.h"

#include <QSettings>
#include <QStringList>

namespace binnacle {

/// What one person keeps on one computer: look, paper, window, documents opened last. Nothing of it is in a document.
class Settings
{
public:
    Settings();
    /// For tests: an own file.
    explicit Settings(const QString &file);

    Theme::Look look() const;
    void setLook(Theme::Look look);

    /// What packs are printed on.
    Paper paper() const;
    void setPaper(Paper paper);

    /// Newest first.
    QStringList recentDocuments() const;
    /// Of its organization, as it was when the document was open last; empty when it is not known.
    QString documentName(const QString &path) const;
    void setDocumentName(const QString &path, const QString &name);
    void addRecentDocument(const QString &path);
    void forgetRecentDocument(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// How the columns of a register are arranged; empty: as the register describes them.
    QString tableLook(const QString &registerId) const;
    void setTableLook(const QString &registerId, const QString &look);

    /// Reference of the person who works here on the document with this key; empty: nobody in particular.
    QString identity(const QString &document) const;
    void setIdentity(const QString &document, const QString &reference);

private:
    QSettings m_store;
};

} // namespace binnacle
