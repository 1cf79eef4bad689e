#include "models/registers/canonicalrow.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QLocale>
#include <algorithm>
#include <array>

namespace binnacle {

static constexpr qsizetype idKey = -1;
static constexpr qsizetype revisionKey = -2;
static constexpr qsizetype originKey = -3;
static constexpr qsizetype referenceKey = -4;

CanonicalRow::CanonicalRow(const RegisterSchema &schema)
    : m_schema(schema)
{
    QList<std::pair<QByteArray, qsizetype>> names {
        {"id", idKey}, {"revision", revisionKey}, {"origin", originKey}};
    if (schema.hasReference()) {
        names.append({"reference", referenceKey});
    }
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        names.append({schema.field(i).column, i});
    }
    std::sort(names.begin(), names.end());
    for (const auto &[name, field] : names) {
        m_keys.append({(m_keys.isEmpty() ? "{\"" : ",\"") + name + "\":", field});
    }
}

static void appendString(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

static void appendCell(QByteArray &out, const Value &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        out += "null";
        break;
    case QMetaType::LongLong:
        out += QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double:
        out += '"' + QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) + '"';
        break;
    case QMetaType::QByteArray:
        out += '"' + QCryptographicHash::hash(value.toByteArray(), QCryptographicHash::Sha256).toHex() + '"';
        break;
    default:
        appendString(out, value.toString());
    }
}

void CanonicalRow::appendValue(QByteArray &out, const Key &key, const Record &record) const
{
    switch (key.field) {
    case idKey:
        out += QByteArray::number(record.id);
        break;
    case revisionKey:
        out += QByteArray::number(record.revision);
        break;
    case originKey:
        appendString(out, record.origin);
        break;
    case referenceKey:
        appendString(out, record.reference);
        break;
    default:
        appendCell(out, record.values.at(key.field));
    }
}

QByteArray CanonicalRow::of(const Record &record) const
{
    QByteArray out;
    out.reserve(512);
    for (const Key &key : m_keys) {
        out += key.prefix;
        appendValue(out, key, record);
    }
    return out + '}';
}

QByteArray CanonicalRow::digest(const Record &record, QByteArrayView salt) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(of(record));
    return hash.result();
}

QByteArray newSalt()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char *>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

} // namespace binnacle
