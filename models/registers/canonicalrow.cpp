#include "models/registers/canonicalrow.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>
#include <sodium/crypto_hash_sha256.h>

namespace binnacle {

static constexpr qsizetype idKey = -1;
static constexpr qsizetype revisionKey = -2;
static constexpr qsizetype originKey = -3;
static constexpr qsizetype referenceKey = -4;

CanonicalRow::CanonicalRow(const RegisterSchema &schema)
    : m_schema(schema)
{
    QList<std::pair<QByteArray, qsizetype>> names{{"id", idKey}, {"revision", revisionKey}, {"origin", originKey}};
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

static void appendEscaped(QByteArray &out, char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        out += '\\';
        out += c;
    } else if (c == '\n') {
        out += "\\n";
    } else if (c == '\t') {
        out += "\\t";
    } else {
        out += "\\u00";
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
}

static void appendString(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto isSpecial = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; };
    out += '"';
    for (auto begin = bytes.begin(); begin != bytes.end();) {
        const auto special = std::find_if(begin, bytes.end(), isSpecial);
        out.append(begin, special - begin);
        begin = special;
        if (special != bytes.end()) {
            appendEscaped(out, *begin++);
        }
    }
    out += '"';
}

Value loggedForm(const Value &value)
{
    if (value.typeId() != QMetaType::QByteArray) {
        return value;
    }
    return QString::fromLatin1(QCryptographicHash::hash(value.toByteArray(), QCryptographicHash::Sha256).toHex());
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
        appendString(out, loggedForm(value).toString());
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
    out.reserve(2048);
    for (const Key &key : m_keys) {
        out += key.prefix;
        appendValue(out, key, record);
    }
    return out + '}';
}

static void addTo(crypto_hash_sha256_state &state, QByteArrayView bytes)
{
    crypto_hash_sha256_update(
        &state, reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<unsigned long long>(bytes.size()));
}

QByteArray CanonicalRow::digest(const Record &record, QByteArrayView salt) const
{
    const QByteArray row = of(record);
    crypto_hash_sha256_state state; // four times as fast as QCryptographicHash
    crypto_hash_sha256_init(&state);
    addTo(state, salt);
    addTo(state, row);
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return digest;
}

QByteArray newSalt()
{
    return newSalts(1);
}

QByteArray newSalts(qsizetype count)
{
    static constexpr qsizetype wordsPerSalt = 4;
    QList<quint32> words(count * wordsPerSalt);
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return {reinterpret_cast<const char *>(words.constData()), words.size() * qsizetype(sizeof(quint32))};
}

} // namespace binnacle
