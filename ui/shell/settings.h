#pragma once

#include "ui/theme/theme.h"

#include <QSettings>
#include <QStringList>

namespace binnacle {

/// What one person keeps on one computer: look, window, documents opened last. Nothing of it is in a document.
class Settings
{
public:
    Settings();
    /// For tests: an own file.
    explicit Settings(const QString &file);

    Theme::Look look() const;
    void setLook(Theme::Look look);

    /// Newest first.
    QStringList recentDocuments() const;
    void addRecentDocument(const QString &path);
    void forgetRecentDocument(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    /// How the columns of a register are arranged; empty: as the register describes them.
    QString tableLook(const QString &registerId) const;
    void setTableLook(const QString &registerId, const QString &look);

private:
    QSettings m_store;
};

} // namespace binnacle
