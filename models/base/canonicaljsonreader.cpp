#include "models/base/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <vector>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// Builds Qt values from the events of the parser, because QJsonDocument takes repeated keys and fractions silently.
/// The names and signatures are those of nlohmann::json_sax; `false` stops the parser.
class Builder
{
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    bool null() { return add(QJsonValue::Null); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(number_integer_t value) { return add(qint64{value}); }
    bool number_unsigned(number_unsigned_t value)
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max())) {
            return refuse(u"an integer beyond 64 bits"_s);
        }
        return add(static_cast<qint64>(value));
    }
    bool number_float(number_float_t, const string_t &text) { return refuse(u"not an integer: "_s + toString(text)); }
    bool string(const string_t &value) { return add(toString(value)); }
    bool binary(const binary_t &) { return refuse(u"binary"_s); }

    bool start_object(std::size_t) { return open(Level{.isArray = false}); }
    bool start_array(std::size_t) { return open(Level{.isArray = true}); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(const string_t &key)
    {
        if (!std::all_of(key.begin(), key.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
            return refuse(u"a key that is not ASCII: "_s + toString(key));
        }
        Level &level = m_levels.back();
        level.key = toString(key);
        return !level.object.contains(level.key) || refuse(u"a repeated key: "_s + level.key);
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &)
    {
        return refuse(u"not JSON at byte %1"_s.arg(position));
    }

    const QJsonValue &value() const { return m_value; }
    const QString &reason() const { return m_reason; }

private:
    struct Level
    {
        bool isArray = false;
        QJsonArray array = {};
        QJsonObject object = {};
        QString key = {};
    };

    static QString toString(const string_t &text) { return QString::fromStdString(text); }

    bool refuse(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    bool open(Level level)
    {
        if (m_levels.size() >= canonicalJsonMaxDepth) {
            return refuse(u"more than %1 levels"_s.arg(canonicalJsonMaxDepth));
        }
        m_levels.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(level.isArray ? QJsonValue(level.array) : QJsonValue(level.object));
    }

    bool add(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_value = value;
        } else if (Level &level = m_levels.back(); level.isArray) {
            level.array.append(value);
        } else {
            level.object.insert(level.key, value);
        }
        return true;
    }

    std::vector<Level> m_levels;
    QJsonValue m_value;
    QString m_reason;
};

} // namespace

Result<QJsonValue> readCanonicalJson(QByteArrayView bytes)
{
    Builder builder;
    // The parser would skip a byte order mark.
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    if (!hasMark && nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        return builder.value();
    }
    return Error{Error::Code::Damaged,
        QCoreApplication::translate("binnacle::CanonicalJson", "This content is damaged and cannot be read."),
        hasMark ? u"a byte order mark"_s : builder.reason()};
}

} // namespace binnacle
