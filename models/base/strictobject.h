#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QSet>
#include <QString>
#include <functional>

namespace binnacle {

/// Takes the members of one JSON object by name and type, for formats in which nothing may be missing and nothing may
/// be added. The first thing wrong is written to `problem`, with its place ("figure.lines[2].value"); from then on
/// every value is a default one, so the reader checks once, at the end. Objects within share `problem`.
class StrictObject
{
public:
    /// `problem` is not owned and outlives this.
    StrictObject(const QJsonObject &object, QString *problem, const QString &place = {});

    QString text(QLatin1StringView key);
    /// Refuses integers out of `low`..`high`.
    qint64 integer(QLatin1StringView key, qint64 low, qint64 high);
    QJsonArray array(QLatin1StringView key);
    /// Any type, also null.
    QJsonValue value(QLatin1StringView key);
    /// Reads a member object with `read` and refuses members that it did not take.
    void object(QLatin1StringView key, const std::function<void(StrictObject &)> &read);
    /// Reads each object of a member array likewise.
    void objects(QLatin1StringView key, const std::function<void(StrictObject &)> &read);

    /// Says what is wrong at `key`; for rules of the format itself.
    void refuse(const QString &key, const QString &what);
    /// Refuses members that were not taken.
    void finish();

private:
    void readInto(const QJsonValue &value, const QString &key, const std::function<void(StrictObject &)> &read);

    const QJsonObject m_object;
    QString *m_problem;
    QString m_place;
    QSet<QString> m_taken;
};

} // namespace binnacle
