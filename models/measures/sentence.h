#pragma once

#include <QList>
#include <QString>
#include <utility>

namespace binnacle {

/// Named values of a sentence, in the order in which they are stored: name (ASCII), value as shown.
using SentenceArguments = QList<std::pair<QString, QString>>;

/// Puts values into a pattern: `%name` (letters and underscores) is replaced by the value of that name, in one pass, so
/// that a value that holds a percent sign stays as it is. An unknown name stays as written.
QString filled(const QString &pattern, const SentenceArguments &arguments);

} // namespace binnacle
