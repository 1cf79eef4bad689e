#pragma once

#include "models/registers/field.h"

#include <QString>
#include <span>

namespace binnacle {

/// One value of a choice: `code` is stored, `word` is shown (context "choice", translated when shown).
struct Choice
{
    const char *code;
    const char *word;
    const char *step = nullptr; ///< where a person chooses among states that share a word; null: the word
};

/// A named list of allowed values, as in section 6 of the data dictionary.
struct ChoiceSet
{
    const char *id;
    std::span<const Choice> choices;

    bool contains(QAnyStringView code) const;
};

std::span<const ChoiceSet> allChoiceSets();
/// Null when there is no such choice.
const ChoiceSet *findChoiceSet(QAnyStringView id);
/// The translated word of a code; the code itself when it is unknown.
QString choiceWord(QAnyStringView choiceSet, const QString &code);
/// The same where states are told apart: "Corrected" of a finding that is "In progress".
QString stepWord(QAnyStringView choiceSet, const QString &code);
/// The translated word of a number of a field that has words for them; the digits when it has none for this one.
QString numberWord(const Field &field, qlonglong number);

} // namespace binnacle
