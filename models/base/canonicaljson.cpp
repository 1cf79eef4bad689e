#include "models/base/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

Error refusal(const QString &detail)
{
    return {Error::Code::Invalid,
        QCoreApplication::translate("binnacle::CanonicalJson", "This content cannot be stored in its fixed form."),
        detail};
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QByteArray escaped(char control)
{
    switch (control) {
    case '\b':
        return "\\b"_ba;
    case '\f':
        return "\\f"_ba;
    case '\n':
        return "\\n"_ba;
    case '\r':
        return "\\r"_ba;
    case '\t':
        return "\\t"_ba;
    default:
        return "\\u"_ba + QByteArray::number(control, 16).rightJustified(4, '0');
    }
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = "\""_ba;
    for (const char c : text.normalized(QString::NormalizationForm_C).toUtf8()) {
        if (static_cast<unsigned char>(c) < 0x20) {
            bytes += escaped(c);
            continue;
        }
        if (c == '"' || c == '\\') {
            bytes += '\\';
        }
        bytes += c;
    }
    return bytes + '"';
}

/// Appends values to one buffer; stops at the first one that has no canonical form.
class Writer
{
public:
    Result<> write(const QJsonValue &value, int depth = 0)
    {
        switch (value.type()) {
        case QJsonValue::Null:
            m_bytes += "null";
            return {};
        case QJsonValue::Bool:
            m_bytes += value.toBool() ? "true" : "false";
            return {};
        case QJsonValue::Double:
            return writeNumber(value);
        case QJsonValue::String:
            return writeString(value.toString());
        case QJsonValue::Array:
            return depth < canonicalJsonMaxDepth ? writeArray(value.toArray(), depth) : tooDeep();
        case QJsonValue::Object:
            return depth < canonicalJsonMaxDepth ? writeObject(value.toObject(), depth) : tooDeep();
        default:
            return refusal(u"undefined value"_s);
        }
    }

    QByteArray bytes() const { return m_bytes; }

private:
    static Result<> tooDeep() { return refusal(u"more than %1 levels"_s.arg(canonicalJsonMaxDepth)); }

    Result<> writeNumber(const QJsonValue &value)
    {
        const qint64 integer = value.toInteger(0);
        // toInteger() takes NaN for the smallest integer.
        if (!std::isfinite(value.toDouble()) || integer != value.toInteger(1)) {
            return refusal(u"not an integer: %1"_s.arg(value.toDouble()));
        }
        m_bytes += QByteArray::number(integer);
        return {};
    }

    Result<> writeString(const QString &text)
    {
        if (!text.isValidUtf16()) {
            return refusal(u"a string that is not valid UTF-16"_s);
        }
        m_bytes += quoted(text);
        return {};
    }

    Result<> writeArray(const QJsonArray &array, int depth)
    {
        m_bytes += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            m_bytes += i > 0 ? "," : "";
            if (const Result<> written = write(array.at(i), depth + 1); !written) {
                return written;
            }
        }
        m_bytes += ']';
        return {};
    }

    Result<> writeObject(const QJsonObject &object, int depth)
    {
        QStringList keys = object.keys();
        if (!std::all_of(keys.begin(), keys.end(), isAscii)) {
            return refusal(u"a key that is not ASCII"_s);
        }
        std::sort(keys.begin(), keys.end()); // by code unit, which is by byte for ASCII
        m_bytes += '{';
        for (qsizetype i = 0; i < keys.size(); ++i) {
            m_bytes += (i > 0 ? ","_ba : ""_ba) + quoted(keys.at(i)) + ':';
            if (const Result<> written = write(object.value(keys.at(i)), depth + 1); !written) {
                return written;
            }
        }
        m_bytes += '}';
        return {};
    }

    QByteArray m_bytes;
};

} // namespace

Result<QByteArray> canonicalJson(const QJsonValue &value)
{
    Writer writer;
    if (const Result<> written = writer.write(value); !written) {
        return written.error();
    }
    return writer.bytes();
}

bool isCanonicalJson(QByteArrayView bytes)
{
    const Result<QJsonValue> value = readCanonicalJson(bytes);
    if (!value) {
        return false;
    }
    const Result<QByteArray> again = canonicalJson(*value);
    return again && *again == bytes;
}

} // namespace binnacle
