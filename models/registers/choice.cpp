#include "models/registers/choice.h"

#include "models/registers/definitions/choices.h"

#include <QLocale>
#include <algorithm>

namespace binnacle {

bool ChoiceSet::contains(QAnyStringView code) const
{
    return std::any_of(
        choices.begin(), choices.end(), [&](const Choice &choice) { return code == QLatin1StringView(choice.code); });
}

std::span<const ChoiceSet> allChoiceSets()
{
    return choices::all;
}

const ChoiceSet *findChoiceSet(QAnyStringView id)
{
    for (const ChoiceSet &set : choices::all) {
        if (id == QLatin1StringView(set.id)) {
            return &set;
        }
    }
    return nullptr;
}

static const Choice *findChoice(QAnyStringView choiceSet, const QString &code)
{
    if (const ChoiceSet *set = findChoiceSet(choiceSet)) {
        for (const Choice &choice : set->choices) {
            if (code == QLatin1StringView(choice.code)) {
                return &choice;
            }
        }
    }
    return nullptr;
}

QString choiceWord(QAnyStringView choiceSet, const QString &code)
{
    const Choice *choice = findChoice(choiceSet, code);
    return choice ? QCoreApplication::translate("choice", choice->word) : code;
}

QString stepWord(QAnyStringView choiceSet, const QString &code)
{
    const Choice *choice = findChoice(choiceSet, code);
    return choice ? QCoreApplication::translate("choice", choice->step ? choice->step : choice->word) : code;
}

QString numberWord(const Field &field, qlonglong number)
{
    if (field.words.empty()) {
        return QLocale().toString(number); // its least value may be none at all
    }
    const qlonglong place = number - static_cast<qlonglong>(field.minimum);
    return place >= 0 && place < static_cast<qlonglong>(field.words.size())
        ? QCoreApplication::translate("choice", field.words[static_cast<size_t>(place)])
        : QLocale().toString(number);
}

} // namespace binnacle
