#include "models/exchange/mappingobject.h"

#include "models/exchange/exchangetext.h"

#include <QJsonArray>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

MappingObject::MappingObject(const QJsonObject &object, const QString &place, std::optional<Error> &problem)
    : m_object(object)
    , m_place(place)
    , m_problem(problem)
{
}

QString MappingObject::placeOf(const QString &name) const
{
    return m_place.isEmpty() ? name : QString(m_place % u'.' % name);
}

void MappingObject::refuse(const QString &name, const QString &reason)
{
    if (!m_problem) {
        m_problem = Error{
            Error::Code::Usage, ExchangeText::tr("The mapping is wrong at “%1”: %2").arg(placeOf(name), reason)};
    }
}

QJsonValue MappingObject::value(const QString &name)
{
    m_asked.insert(name);
    return m_object.value(name);
}

QString MappingObject::text(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isString() && !found.isUndefined()) {
        refuse(name, ExchangeText::tr("a text belongs here."));
    }
    return found.toString();
}

QString MappingObject::plainValue(const QString &name)
{
    const QJsonValue found = value(name);
    if (found.isBool()) {
        return found.toBool() ? u"1"_s : u"0"_s;
    }
    if (found.isDouble() && found.toInteger(0) == found.toInteger(1)) { // whole, and of 64 bits
        return QString::number(found.toInteger());
    }
    if (!found.isString()) {
        refuse(name, ExchangeText::tr("a text, a whole number, true or false belongs here."));
    }
    return found.toString();
}

bool MappingObject::yesNo(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isBool() && !found.isUndefined()) {
        refuse(name, ExchangeText::tr("true or false belongs here."));
    }
    return found.toBool();
}

qint64 MappingObject::integer(const QString &name, qint64 least, qint64 most)
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return 0;
    }
    const double number = found.toDouble(std::nan(""));
    if (std::floor(number) != number || number < static_cast<double>(least) || number > static_cast<double>(most)) {
        refuse(name, ExchangeText::tr("a whole number from %1 to %2 belongs here.").arg(least).arg(most));
    }
    return found.toInteger();
}

QStringList MappingObject::texts(const QString &name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined()) {
        return {};
    }
    const QJsonArray list = found.isArray() ? found.toArray() : QJsonArray{found};
    QStringList texts;
    for (const QJsonValue &item : list) {
        if (!item.isString()) {
            refuse(name, ExchangeText::tr("a text or a list of texts belongs here."));
        }
        texts << item.toString();
    }
    return texts;
}

/// A tab is not seen in a sentence.
static QString shown(const QStringList &allowed)
{
    return u'"' % allowed.join("\", \""_L1).replace(u'\t', u"\\t"_s) % u'"';
}

QString MappingObject::choice(const QString &name, const QStringList &allowed)
{
    const QString found = has(name) ? text(name) : allowed.first();
    if (!allowed.contains(found)) {
        refuse(name, ExchangeText::tr("one of these belongs here: %1.").arg(shown(allowed)));
        return allowed.first();
    }
    return found;
}

QJsonObject MappingObject::object(const QString &name)
{
    const QJsonValue found = value(name);
    if (!found.isObject() && !found.isUndefined()) {
        refuse(name, ExchangeText::tr("an object { … } belongs here."));
    }
    return found.toObject();
}

void MappingObject::finish()
{
    for (const QString &name : m_object.keys()) {
        if (!m_asked.contains(name)) {
            refuse(name, ExchangeText::tr("there is no such member here."));
        }
    }
}

} // namespace binnacle
