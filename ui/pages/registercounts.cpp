#include "ui/pages/registercounts.h"

#include "models/registers/choice.h"
#include "models/registers/registermodel.h"
#include "ui/pages/registercells.h"
#include "ui/pages/registerview.h"
#include "ui/pages/viewtext.h"

using namespace Qt::StringLiterals;

namespace binnacle {

QString countsOfRegister(const RegisterModel &model, const RegisterView &view)
{
    const int all = model.totalCount();
    if (all == 0) {
        return ViewText::tr("Nothing recorded yet");
    }
    QStringList parts;
    for (const ViewChip &chip : view.chips) {
        if (!chip.counted.isEmpty()) {
            parts << chip.counted.arg(model.count({.conditions = chip.conditions}));
        }
    }
    parts << ViewText::tr("%L1 in all").arg(all);
    return parts.join(u", "_s);
}

QString countsOfTable(const RegisterModel &model, bool isOneSelected)
{
    const QString things = model.schema().titleText().toLower();
    const QString shown = ViewText::tr("%L1 of %L2 %3 shown").arg(model.rowCount()).arg(model.totalCount()).arg(things);
    return isOneSelected ? ViewText::tr("%1, 1 selected").arg(shown) : shown;
}

QString tallyOfTable(const RegisterModel &model, const RegisterView &view)
{
    if (view.tally == ViewColumn::none) {
        return {};
    }
    QStringList parts;
    const ChoiceSet *choices = findChoiceSet(QLatin1StringView(model.schema().field(view.tally).target));
    for (const Choice &choice : choices->choices) {
        const QString code = QString::fromLatin1(choice.code);
        RecordFilter filter = model.filter();
        filter.conditions.append({view.tally, RecordFilter::Operator::IsOneOf, {code}});
        if (const int count = model.count(filter); count > 0) {
            parts << gradeCount(code, count);
        }
    }
    return parts.join(u", "_s);
}

} // namespace binnacle
