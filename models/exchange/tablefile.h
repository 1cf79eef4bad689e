#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace binnacle {

/// The beginning of a CSV file: enough to match its columns with fields before anything is imported.
struct TableFile
{
    QString path;
    QStringList header;
    /// Of each column, what stands in the first rows; empty cells are left out.
    QList<QStringList> examples;
};

/// An error says what is wrong with the file and what to do.
Result<TableFile> lookInto(const QString &path);

} // namespace binnacle
