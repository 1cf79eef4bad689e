#pragma once

#include <QString>

namespace binnacle {

class Prompts;

/// Where a PDF is to be written, asked of a person: with its ending, after a question about what it would replace, and
/// never the open document. Empty when nothing is to be written.
QString askForPdf(Prompts &prompts, const QString &title, const QString &suggestion, const QString &documentPath);

} // namespace binnacle
