#include "ui/pages/registercounts.h"

#include "models/registers/choice.h"
#include "models/registers/recordcount.h"
#include "ui/pages/registercells.h"
#include "ui/pages/registerview.h"
#include "ui/pages/viewtext.h"

using namespace Qt::StringLiterals;

namespace binnacle {

static bool isTold(const ViewChip &chip)
{
    return chip.status == Status::Act || chip.isCounted || !chip.counted.isEmpty();
}

Result<RegisterCounts> registerCounts(const Database &database, const RegisterView &view, const RecordFilter &shown)
{
    RegisterCounts counts;
    const Result<int> all = countRecords(database, *view.schema);
    if (!all) {
        return all.error();
    }
    counts.all = *all;
    for (const ViewChip &chip : view.chips) {
        if (isTold(chip)) {
            const Result<int> count = countRecords(database, *view.schema, {.conditions = chip.conditions});
            if (!count) {
                return count.error();
            }
            counts.ofChips.insert(chip.id, *count);
        }
    }
    if (view.tally != ViewColumn::none) {
        Result<QHash<QString, int>> tally = countByChoice(database, *view.schema, shown, view.tally);
        if (!tally) {
            return tally.error();
        }
        counts.tally = *std::move(tally);
    }
    return counts;
}

QString countsOfRegister(const RegisterCounts &counts, const RegisterView &view)
{
    if (counts.all == 0) {
        return ViewText::tr("Nothing recorded yet");
    }
    QStringList parts;
    for (const ViewChip &chip : view.chips) {
        if (!chip.counted.isEmpty()) {
            parts << chip.counted.arg(counts.ofChips.value(chip.id));
        }
    }
    parts << ViewText::tr("%L1 in all").arg(counts.all);
    return parts.join(u", "_s);
}

QString countsOfTable(const RegisterCounts &counts, const RegisterView &view, int shown, bool isOneSelected)
{
    const QString text = ViewText::tr("%L1 of %L2 %3 shown").arg(shown).arg(counts.all).arg(view.schema->manyText());
    return isOneSelected ? ViewText::tr("%1, 1 selected").arg(text) : text;
}

QString tallyOfTable(const RegisterCounts &counts, const RegisterView &view)
{
    if (view.tally == ViewColumn::none) {
        return {};
    }
    QStringList parts;
    const ChoiceSet *choices = findChoiceSet(QLatin1StringView(view.schema->field(view.tally).target));
    for (const Choice &choice : choices->choices) {
        const QString code = QString::fromLatin1(choice.code);
        if (const int count = counts.tally.value(code); count > 0) {
            parts << gradeCount(code, count);
        }
    }
    return parts.join(u", "_s);
}

} // namespace binnacle
