#pragma once

#include "models/base/result.h"
#include "models/document/document.h"

namespace binnacle {

/// Makes a new document with the sample organization: all registers, as one logged import, its date pinned.
Result<std::unique_ptr<Document>> createSample(const QString &path, const Clock &clock);

/// Loads every register of a JSON object (`meta` and one array for each register, with their ids) into an empty
/// document, in one transaction.
Result<> loadRegisters(Database &database, const QJsonObject &registers, const Author &author, const Clock &clock);

} // namespace binnacle
