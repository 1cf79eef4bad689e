#pragma once

#include "models/measures/panel.h"

#include <QList>

namespace binnacle {

/// Choice `headline_answer` of the data dictionary: the answer to "Are things in control?".
enum class HeadlineAnswer { Yes, Mostly, No, CannotSay };

/// One point of the compass: a measure under the name that leaders read.
struct HeadlineMeasure
{
    QString plainName; ///< noun phrase, so that grammar never breaks
    Status status = Status::Unknown; ///< NotApplicable leaves the measure out
};

struct Headline
{
    HeadlineAnswer answer = HeadlineAnswer::CannotSay;
    Sentence sentence;
};

/// The one sentence on the overview: first rule that applies, in the order three or more measures not known, three or
/// more outside appetite, a major nonconformity overdue, all within appetite, else "mostly" with the names of two
/// measures at most: outside first, then not known, then watch. `overdueMajor` is the reference of the oldest one.
/// Without any measure we cannot say. Source: domain reference, "Headline of the overview".
Headline headline(const QList<HeadlineMeasure> &measures, const QString &overdueMajor = {});

/// The text of a headline's sentence in the language of now, from what is stored of it. Empty for a foreign id.
QString headlineText(const Sentence &sentence);

} // namespace binnacle
