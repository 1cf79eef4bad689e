#include "ui/shell/settings.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype keptDocuments = 10;

Settings::Settings()
    : m_store(u"binnacle"_s, u"binnacle"_s)
{
}

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

Theme::Look Settings::look() const
{
    return m_store.value("look"_L1, QVariant::fromValue(Theme::Look::System)).value<Theme::Look>();
}

void Settings::setLook(Theme::Look look)
{
    m_store.setValue("look"_L1, QVariant::fromValue(look));
}

Paper Settings::paper() const
{
    return paperFromName(m_store.value("paper"_L1).toString()).value_or(Paper::A4);
}

void Settings::setPaper(Paper paper)
{
    m_store.setValue("paper"_L1, paperName(paper));
}

QStringList Settings::recentDocuments() const
{
    return m_store.value("recent"_L1).toStringList();
}

QString Settings::documentName(const QString &path) const
{
    return m_store.value("names"_L1).toMap().value(path).toString();
}

void Settings::setDocumentName(const QString &path, const QString &name)
{
    QVariantMap names;
    const QVariantMap before = m_store.value("names"_L1).toMap();
    for (const QString &recent : recentDocuments()) {
        if (before.contains(recent)) {
            names.insert(recent, before.value(recent));
        }
    }
    names.insert(path, name);
    m_store.setValue("names"_L1, names);
}

void Settings::addRecentDocument(const QString &path)
{
    QStringList paths = recentDocuments();
    paths.removeAll(path);
    paths.prepend(path);
    m_store.setValue("recent"_L1, paths.mid(0, keptDocuments));
}

void Settings::forgetRecentDocument(const QString &path)
{
    QStringList paths = recentDocuments();
    paths.removeAll(path);
    m_store.setValue("recent"_L1, paths);
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue("geometry"_L1, geometry);
}

QString Settings::identity(const QString &document) const
{
    return m_store.value(u"identity/"_s + document).toString();
}

void Settings::setIdentity(const QString &document, const QString &reference)
{
    m_store.setValue(u"identity/"_s + document, reference);
}

QString Settings::tableLook(const QString &registerId) const
{
    return m_store.value(u"columns/"_s + registerId).toString();
}

void Settings::setTableLook(const QString &registerId, const QString &look)
{
    m_store.setValue(u"columns/"_s + registerId, look);
}

} // namespace binnacle
