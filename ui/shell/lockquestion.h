#pragma once

#include "models/document/document.h"

namespace binnacle {

class Prompts;

/// Opens a document for writing. When another computer has it locked, which cannot be seen to run from here, the person
/// is asked whether to take the lock over; whoever declines reads it.
Result<std::unique_ptr<Document>> openAsking(const QString &path, Prompts &prompts, const Clock &clock);

} // namespace binnacle
