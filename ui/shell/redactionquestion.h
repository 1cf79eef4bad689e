#pragma once

#include <QString>

namespace binnacle {

struct Redaction;

/// What would be emptied, that it cannot be undone, and what is out of reach.
QString redactionQuestion(const Redaction &redaction);

} // namespace binnacle
