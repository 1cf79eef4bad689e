#pragma once

#include "models/document/loggedchange.h"

namespace binnacle {

/// Rows of a change that may be taken back from the history; more is the work of an import.
inline constexpr int largestUndoneChange = 500;

/// Why nothing of an entry of the log is ever taken back, as a sentence; empty when its rows decide.
QString whyNever(const LoggedChange &change);
/// Why this record stays as it is: its review is signed, or its life has ended; empty when it does not.
QString whyNotNow(const Database &database, const RegisterSchema &schema, const Record &record);
/// "finding F-021".
QString recordText(const RegisterSchema &schema, const QString &reference, qint64 id);

} // namespace binnacle
