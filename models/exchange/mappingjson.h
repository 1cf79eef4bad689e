#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace binnacle {

/// Reads the JSON of a mapping: one object, nothing after it, and no member twice, of which Qt would keep the last one
/// without a word. What is wrong is named with its line, or with its place in the mapping.
Result<QJsonObject> readMappingObject(const QByteArray &json);

} // namespace binnacle
