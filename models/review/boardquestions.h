#pragma once

#include <QStringList>

namespace binnacle {

/// Questions that a leader may ask, from the catalogue board_questions.json, in the order of the ids.
QStringList boardQuestions(const QStringList &ids);

} // namespace binnacle
