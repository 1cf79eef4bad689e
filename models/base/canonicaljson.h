#pragma once

#include "models/base/decimaltext.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>

namespace binnacle {

/// The deepest nesting that is written or read; a hostile file must not exhaust the stack.
constexpr int canonicalJsonMaxDepth = 64;

/// The one form in which a value is stored, hashed and signed: UTF-8 in Unicode normalization form C, ASCII keys
/// sorted by byte, integers as the only numbers, no white space, no line end. The idea is RFC 8785; the difference is
/// that every number that is not an integer is a string (docs/panel-json-1.md).
/// Refuses (Error::Code::Invalid) fractions, NaN, infinity, integers beyond 64 bits, keys that are not ASCII, strings
/// that are not valid UTF-16, undefined values, and more than canonicalJsonMaxDepth levels.
Result<QByteArray> canonicalJson(const QJsonValue &value);

/// Reads what canonicalJson() wrote, and other JSON (RFC 8259) under its rules: white space and the order of keys are
/// forgiven. Integers keep their 64 bits.
/// Refuses (Error::Code::Damaged) a repeated key, a key that is not ASCII, a number with a fraction or an exponent or
/// beyond 64 bits, NaN, invalid UTF-8, a byte order mark, anything after the value, and too many levels.
Result<QJsonValue> readCanonicalJson(QByteArrayView bytes);

/// Whether the bytes are in canonical form to the last byte: what a verifier asks before it believes a digest.
bool isCanonicalJson(QByteArrayView bytes);

} // namespace binnacle
