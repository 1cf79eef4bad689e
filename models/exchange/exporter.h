#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"
#include "models/storage/progress.h"

#include <QString>

namespace binnacle {

class Database;

/// How a register leaves the document.
enum class ExportFormat {
    Csv, ///< reference first, then every field; imported again without a mapping it gives the same file
    Json, ///< `{"register": …, "records": […]}` with id and origin, numbers as numbers, null as null
};

/// By the end of the file name; an error for any other.
Result<ExportFormat> exportFormatOf(const QString &path);

/// Writes all records in the order of their ids, one at a time; records that are referred to are named by reference or
/// code, by their key where they have neither. The file appears when it is whole. Gives the number of records.
Result<qint64> exportRegister(Database &database, const RegisterSchema &schema, ExportFormat format,
    const QString &path, const Progress &progress = keepGoing);

} // namespace binnacle
