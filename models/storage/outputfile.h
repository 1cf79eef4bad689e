#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QString>

namespace binnacle {

/// Whether a name is kept for what stands beside a document: its journal, its lock, its backups. A file that is put
/// there by another program can take changes back or lock the document.
bool isNameBesideADocument(const QString &path);

/// Whether an output may be written there: where nothing is, or in place of a regular file of its own kind, that is one
/// that is empty or begins with `mark` (no mark: the name of the file says its kind). Refuses folders, pipes and
/// devices, the document it comes from, every other database, and names beside a document. Reads the first bytes of the
/// file: `document` is what is open in this process, and is not touched.
Result<> checkOutput(const QString &path, QByteArrayView mark, const QString &document = {});

} // namespace binnacle
