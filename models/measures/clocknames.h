#pragma once

#include <QString>

namespace binnacle {

/// A legal clock by its code, its law and its limit: "GDPR33: GDPR Art. 33(1), 72 h".
QString clockName(const QString &id);

} // namespace binnacle
