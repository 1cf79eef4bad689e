#include "models/base/strictobject.h"

using namespace Qt::StringLiterals;

namespace binnacle {

StrictObject::StrictObject(const QJsonObject &object, QString *problem, const QString &place)
    : m_object(object)
    , m_problem(problem)
    , m_place(place)
{
}

QString StrictObject::text(QLatin1StringView key)
{
    const QJsonValue member = value(key);
    if (!member.isString()) {
        refuse(key, u"not a string"_s);
    }
    return member.toString();
}

qint64 StrictObject::integer(QLatin1StringView key, qint64 low, qint64 high)
{
    const QJsonValue member = value(key);
    const qint64 number = member.toInteger(low);
    if (!member.isDouble() || number != member.toInteger(high) || number < low || number > high) {
        refuse(key, u"not an integer of %1 to %2"_s.arg(low).arg(high));
        return low;
    }
    return number;
}

QJsonArray StrictObject::array(QLatin1StringView key)
{
    const QJsonValue member = value(key);
    if (!member.isArray()) {
        refuse(key, u"not an array"_s);
    }
    return member.toArray();
}

QJsonValue StrictObject::value(QLatin1StringView key)
{
    m_taken << key;
    const auto member = m_object.constFind(key);
    if (member == m_object.constEnd()) {
        refuse(key, u"missing"_s);
        return QJsonValue::Undefined;
    }
    return *member;
}

void StrictObject::object(QLatin1StringView key, const std::function<void(StrictObject &)> &read)
{
    readInto(value(key), key, read);
}

void StrictObject::objects(QLatin1StringView key, const std::function<void(StrictObject &)> &read)
{
    const QJsonArray members = array(key);
    for (qsizetype i = 0; i < members.size(); ++i) {
        readInto(members.at(i), key + u"[%1]"_s.arg(i), read);
    }
}

void StrictObject::refuse(const QString &key, const QString &what)
{
    if (m_problem->isEmpty()) {
        *m_problem = m_place + key + u": "_s + what;
    }
}

void StrictObject::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_taken.contains(member.key())) {
            refuse(member.key(), u"not known here"_s);
        }
    }
}

void StrictObject::readInto(
    const QJsonValue &value, const QString &key, const std::function<void(StrictObject &)> &read)
{
    if (!value.isObject()) {
        refuse(key, u"not an object"_s);
        return;
    }
    StrictObject member(value.toObject(), m_problem, m_place + key + u'.');
    read(member);
    member.finish();
}

} // namespace binnacle
