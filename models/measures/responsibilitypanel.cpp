#include "models/measures/measuretext.h"
#include "models/measures/responsibilitymap.h"
#include "models/measures/sentence.h"
#include "models/measures/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace binnacle {

QString gapText(const ResponsibilityMap &map, const DutyGap &gap)
{
    const MapDuty &duty = map.duties.at(gap.duty);
    switch (gap.kind) {
    case DutyGap::Kind::NotOnRecord:
        return MeasureText::tr("No duty is on record");
    case DutyGap::Kind::NobodyAccountable:
        return MeasureText::tr("Nobody is accountable since %1").arg(dayText(duty.endedOn.addDays(1)));
    case DutyGap::Kind::AccountableLeft:
        return MeasureText::tr("Nobody is accountable: %1 left on %2")
            .arg(shortName(map.name(duty.accountableId)), dayText(map.everybody.value(duty.accountableId).leftOn));
    case DutyGap::Kind::ResponsibleLeft:
        return MeasureText::tr("Nobody is responsible: %1 left on %2")
            .arg(shortName(map.name(duty.responsibleId)), dayText(map.everybody.value(duty.responsibleId).leftOn));
    }
    return {};
}

static bool isAboutAccountable(const DutyGap &gap)
{
    return gap.kind != DutyGap::Kind::ResponsibleLeft;
}

static Sentence sentenceOf(const ResponsibilityMap &map)
{
    QStringList without;
    for (const DutyGap &gap : map.gaps()) {
        if (isAboutAccountable(gap)) {
            const MapDuty &duty = map.duties.at(gap.duty);
            without << MeasureText::tr("%1 %2").arg(duty.clause, duty.duty);
        }
    }
    const int all = static_cast<int>(map.duties.size());
    const int filledDuties = all - static_cast<int>(without.size());
    const SentenceArguments arguments{{u"filled"_s, QString::number(filledDuties)}, {u"all"_s, QString::number(all)},
        {u"missing"_s, without.value(0)}};
    if (without.isEmpty()) {
        return {
            u"duties_all"_s, arguments, MeasureText::tr("All %n duty(s) have one accountable person.", nullptr, all)};
    }
    const QString whole
        = MeasureText::tr("%1 of %n duty(s) have one accountable person.", nullptr, all).arg(filledDuties);
    const int more = static_cast<int>(without.size()) - 1;
    const QString rest = more == 0
        ? MeasureText::tr("Without one: %1.").arg(without.first())
        : MeasureText::tr("Without one: %1 and %n more.", nullptr, more).arg(without.first());
    return {u"duties"_s, arguments, MeasureText::tr("%1 %2").arg(whole, rest)};
}

static QList<Sentence> remarksOf(const ResponsibilityMap &map)
{
    QList<Sentence> remarks;
    for (const SinglePoint &point : map.singlePoints()) {
        const QString text = MeasureText::tr(
            "%1 alone does %n duty(s) without a deputy.", nullptr, static_cast<int>(point.duties.size()));
        remarks << Sentence{u"single_point"_s,
            {{u"person"_s, map.name(point.personId)}, {u"duties"_s, QString::number(point.duties.size())}},
            text.arg(map.name(point.personId))};
    }
    for (const MapPerson &person : map.overloaded()) {
        const DutyLoad load = map.load(person);
        remarks << Sentence{u"overload"_s,
            {{u"person"_s, person.name}, {u"accountable"_s, QString::number(load.accountable)},
                {u"responsible"_s, QString::number(load.responsible)}},
            MeasureText::tr("%1 is accountable for %2 and responsible for %3.")
                .arg(person.name)
                .arg(load.accountable)
                .arg(load.responsible)};
    }
    return remarks;
}

static QString namesOf(const ResponsibilityMap &map, const QList<qint64> &people)
{
    QStringList names;
    for (const qint64 person : people) {
        names << map.name(person);
    }
    return names.join(u", "_s);
}

static PanelTable tableOf(const ResponsibilityMap &map)
{
    PanelTable table{
        .columns = {{u"clause"_s, MeasureText::tr("Clause")}, {u"duty"_s, MeasureText::tr("Duty")},
            {u"accountable"_s, MeasureText::tr("Accountable")}, {u"responsible"_s, MeasureText::tr("Responsible")},
            {u"delegated"_s, MeasureText::tr("By delegation")}, {u"consulted"_s, MeasureText::tr("Consulted")},
            {u"informed"_s, MeasureText::tr("Informed")}}};
    QHash<qsizetype, Status> statuses;
    for (const DutyGap &gap : map.gaps()) {
        if (!statuses.contains(gap.duty)) {
            statuses.insert(gap.duty, isAboutAccountable(gap) ? Status::Act : Status::Watch);
        }
    }
    for (qsizetype i = 0; i < map.duties.size(); ++i) {
        const MapDuty &duty = map.duties.at(i);
        const bool isInForce = duty.isInForce();
        table.rows << PanelTable::Row{
            .cells = {duty.clause, duty.duty, isInForce ? map.name(duty.accountableId) : QString(),
                isInForce ? map.name(duty.responsibleId) : QString(), namesOf(map, duty.delegates),
                duty.consulted.join(u", "_s), duty.informed.join(u", "_s)},
            .registerId = duty.id == 0 ? QString() : u"responsibility"_s,
            .recordId = duty.id,
            .status = statuses.value(i, Status::NotApplicable)};
    }
    table.total = static_cast<int>(table.rows.size());
    return table;
}

Result<Panel> responsibilityMapPanel(const Database &database, const Period &period)
{
    const Result<ResponsibilityMap> map = responsibilityMap(database, period.asOf);
    if (!map) {
        return map.error();
    }
    Panel panel{.id = u"responsibility_map"_s,
        .page = u"leadership"_s,
        .title = MeasureText::tr("Who answers for what"),
        .period = period};
    if (!map->isKnown()) {
        panel.status = Status::Unknown;
        panel.sentence = {u"duties_unknown"_s, {}, MeasureText::tr("Not known: no duty is on record yet.")};
        return panel;
    }
    panel.sentence = sentenceOf(*map);
    panel.remarks = remarksOf(*map);
    panel.table = tableOf(*map);
    panel.sources = {{.registerId = u"responsibility"_s, .counted = panel.table.total},
        {.registerId = u"delegation"_s, .counted = static_cast<int>(map->delegations.size())}};
    return panel;
}

} // namespace binnacle
