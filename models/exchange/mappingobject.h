#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <optional>

namespace binnacle {

/// The members of a JSON object, read strictly: each may be asked for once, and finish() refuses those that nobody
/// asked for. The first thing that is wrong is kept, with its place; after it everything is empty.
class MappingObject
{
public:
    /// `problem` outlives the object and is shared by all objects of one file.
    MappingObject(const QJsonObject &object, const QString &place, std::optional<Error> &problem);

    bool has(const QString &name) const { return m_object.contains(name); }
    QString text(const QString &name);
    /// A text, a whole number or true and false, as text.
    QString plainValue(const QString &name);
    /// False when the member is not there.
    bool yesNo(const QString &name);
    qint64 integer(const QString &name, qint64 least, qint64 most);
    /// One text or a list of them.
    QStringList texts(const QString &name);
    /// One of `allowed`; the first one when the member is not there.
    QString choice(const QString &name, const QStringList &allowed);
    QJsonObject object(const QString &name);
    QJsonValue value(const QString &name);
    void finish();

    void refuse(const QString &name, const QString &reason);
    QString placeOf(const QString &name) const;
    bool hasProblem() const { return m_problem.has_value(); }

private:
    const QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_problem;
    QSet<QString> m_asked;
};

} // namespace binnacle
