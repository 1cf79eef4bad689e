#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/definitions/responsibility.h"
#include "models/registers/labels.h"
#include "models/review/dutychange.h"
#include "ui/forms/issueline.h"
#include "ui/pages/cards/factcard.h"
#include "ui/pages/leadership/dutydelegate.h"
#include "ui/pages/leadership/dutymodel.h"
#include "ui/pages/leadership/responsibilitypage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/matrixview.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

const ResponsibilityMap &ResponsibilityPage::map() const
{
    return m_model->map();
}

/// In wide windows the column of duties is as wide as the longest of them.
void ResponsibilityPage::fitDuties()
{
    int width = firstWidth;
    for (int row = 0; row < m_model->rowCount() && !m_isNarrow; ++row) {
        width = std::max(width, DutyDelegate::widthOf(m_model->dutyAt(row), m_model->statusOf(row)));
    }
    m_view->setFirstWidth(std::min(width, mostFirstWidth));
}

void ResponsibilityPage::showGaps()
{
    QList<Fact> facts;
    for (const DutyGap &gap : map().gaps()) {
        const MapDuty &duty = map().duties.at(gap.duty);
        const bool isResponsible = gap.kind == DutyGap::Kind::ResponsibleLeft;
        facts << Fact{.status = isResponsible ? Status::Watch : Status::Act,
            .title = tr("%1 %2").arg(duty.clause, duty.duty),
            .reason = gapText(map(), gap),
            .act = tr("Name one")};
    }
    m_gaps->setFacts(tr("Gaps"), QLocale().toString(facts.size()), facts,
        map().isKnown() ? tr("Every duty has its people.") : tr("No duty is on record yet."));
}

void ResponsibilityPage::showLoads()
{
    QList<Fact> facts;
    for (const SinglePoint &point : map().singlePoints()) {
        facts << Fact{.status = Status::Watch,
            .title = tr("%1 does %n duty(s)", nullptr, point.all).arg(shortName(map().name(point.personId))),
            .reason = tr("No deputy for %n of them", nullptr, static_cast<int>(point.duties.size())),
            .act = m_document.isWritable() ? tr("Deputy") : QString()};
    }
    for (const MapPerson &person : map().overloaded()) {
        const DutyLoad load = map().load(person);
        const bool isAccountable = load.accountable > ResponsibilityMap::accountableLimit;
        facts << Fact{.status = Status::Watch,
            .title = isAccountable ? tr("%1 accountable for %2").arg(shortName(person.name)).arg(load.accountable)
                                   : tr("%1 responsible for %2").arg(shortName(person.name)).arg(load.responsible),
            .reason
            = tr("The limit is %1")
                  .arg(isAccountable ? ResponsibilityMap::accountableLimit : ResponsibilityMap::responsibleLimit)};
    }
    m_loads->setFacts(
        tr("One person carries it"), QLocale().toString(facts.size()), facts, tr("No duty rests on one person alone."));
}

void ResponsibilityPage::showDelegations()
{
    QList<Fact> facts;
    for (const RunningDelegation &delegation : map().delegations) {
        facts << Fact{.title = delegation.tasks,
            .reason = tr("to %1 by %2, until %3")
                          .arg(shortName(map().name(delegation.delegateId)),
                              shortName(map().name(delegation.delegatorId)), dayText(delegation.toOn)),
            .act = tr("Open")};
    }
    m_delegations->setFacts(tr("Delegations"), tr("%n running", nullptr, static_cast<int>(facts.size())), facts,
        tr("No task is delegated today."));
}

void ResponsibilityPage::showDuty()
{
    const QModelIndex current = m_view->current();
    if (!current.isValid()) {
        m_duty->setFacts(tr("Duty"), {}, {}, tr("Choose a duty to see its people."));
        return;
    }
    const MapDuty &duty = m_model->dutyAt(current.row());
    QList<Fact> facts;
    const auto names
        = [&](const QStringList &references) { return Labels(m_document.database()).namesText(references.join(u' ')); };
    const auto add = [&](const QString &what, const QString &who) { facts << Fact{.title = who, .reason = what}; };
    if (const QString gap = m_model->gapOf(current.row()); !gap.isEmpty()) {
        facts << Fact{.status = m_model->statusOf(current.row()), .title = gap};
    }
    if (duty.isInForce()) {
        add(tr("Accountable, since %1").arg(dayText(duty.accountableSince)), map().name(duty.accountableId));
        add(tr("Responsible"), map().name(duty.responsibleId));
    }
    for (const qint64 person : duty.delegates) {
        add(tr("Responsible by delegation"), map().name(person));
    }
    if (duty.isInForce()) {
        add(tr("Consulted"), duty.consulted.isEmpty() ? tr("nobody") : names(duty.consulted));
        add(tr("Informed"), duty.informed.isEmpty() ? tr("nobody") : names(duty.informed));
    }
    if (duty.id != 0) {
        facts << Fact{.title = duty.isReserved ? tr("Reserved for top management") : tr("The record of this duty"),
            .act = tr("Open")};
    }
    m_duty->setFacts(tr("%1 %2").arg(duty.clause, duty.duty), {}, facts);
}

static std::optional<DutyLetter> letterOf(int key)
{
    switch (key) {
    case Qt::Key_A:
        return DutyLetter::Accountable;
    case Qt::Key_R:
        return DutyLetter::Responsible;
    case Qt::Key_C:
        return DutyLetter::Consulted;
    case Qt::Key_I:
        return DutyLetter::Informed;
    default:
        return {};
    }
}

void ResponsibilityPage::typed(const QModelIndex &index, int key)
{
    const bool isDelete = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    const std::optional<DutyLetter> letter = letterOf(key);
    if (!letter && !isDelete) {
        return;
    }
    if (!m_document.isWritable()) {
        const QString whyNot = m_document.accessText();
        refuse(whyNot.isEmpty() ? tr("This document is open for reading.") : whyNot, false);
        return;
    }
    if (!m_isReady) {
        return; // the map shown is older than the records
    }
    const MapDuty duty = m_model->dutyAt(index.row());
    const MapPerson &person = m_model->personAt(index.column());
    const bool isMove = letter == DutyLetter::Accountable && duty.id != 0 && (!duty.isReserved || person.seat > 0);
    const qint64 personId = person.id;
    if (carryOut(letter ? dutyChange(map(), duty, person, *letter) : dutyCleared(map(), duty, person), isMove)
        && letter == DutyLetter::Responsible) {
        tellReplaced(duty, personId);
    }
}

void ResponsibilityPage::tellReplaced(const MapDuty &before, qint64 personId)
{
    if (before.responsibleId != 0 && before.responsibleId != personId) {
        m_reason->setIssue(Issue::Severity::Warning,
            tr("Until now %1 was responsible for %2. Ctrl+Z takes it back.")
                .arg(shortName(map().name(before.responsibleId)), before.clause));
        m_record->hide();
        m_refusal->show();
    }
}

/// True when something was changed.
bool ResponsibilityPage::carryOut(const Result<Change> &change, bool canRecord)
{
    if (!change) {
        refuse(change.error().message, canRecord);
        return false;
    }
    m_refusal->hide();
    if (change->edits().isEmpty()) {
        return false;
    }
    const Result<AppliedChange> applied = m_document.apply(*change);
    if (!applied) {
        refuse(applied.error().message, false);
    }
    return applied.isOk();
}

void ResponsibilityPage::refuse(const QString &sentence, bool canRecord)
{
    m_reason->setIssue(Issue::Severity::Error, sentence);
    m_record->setVisible(canRecord);
    m_refusal->show();
}

void ResponsibilityPage::moveAccountability()
{
    const QModelIndex current = m_view->current();
    const MapDuty &duty = m_model->dutyAt(current.row());
    using namespace accountability_change;
    emit newRecordRequested(accountability_change::schema.id(),
        {{RecordRegister, responsibility::schema.id()}, {RecordId, duty.id}, {FromId, duty.accountableId},
            {ToId, m_model->personAt(current.column()).id}});
}

/// The task of the duty that is chosen, from the person who does it.
void ResponsibilityPage::delegate()
{
    QMap<qsizetype, Value> preset{{delegation::FromOn, m_document.asOf().toString(Qt::ISODate)}};
    if (const QModelIndex current = m_view->current(); current.isValid()) {
        const MapDuty &duty = m_model->dutyAt(current.row());
        preset.insert(delegation::ScopeClause, duty.clause);
        if (duty.isInForce()) {
            preset.insert(delegation::DelegatorId, duty.responsibleId);
        }
    }
    emit newRecordRequested(delegation::schema.id(), preset);
}

void ResponsibilityPage::openGap(int gap)
{
    goTo(map().gaps().at(gap).duty);
    m_view->setFocus();
}

void ResponsibilityPage::goTo(qsizetype duty)
{
    m_view->setCurrent(static_cast<int>(duty), std::max(m_view->current().column(), 1));
}

QStringList ResponsibilityPage::hints() const
{
    QStringList hints{tr("[Arrows] move"), tr("[Return] show the duty"), tr("[F6] map or cards")};
    if (m_document.isWritable()) {
        hints.insert(1, tr("[A] [R] [C] [I] set a cell"));
        hints.insert(2, tr("[Delete] clear"));
    }
    return hints;
}

QList<QWidget *> ResponsibilityPage::regions()
{
    return {&m_view->cells(), m_gaps, m_loads, m_delegations, m_duty};
}

void ResponsibilityPage::setNarrow(bool isNarrow)
{
    m_write->setText(isNarrow ? QString() : tr("Write PDF…"));
    m_print->setText(isNarrow ? QString() : tr("Print map…"));
    m_sideArea->setFixedWidth(isNarrow ? 268 : 304);
    m_isNarrow = isNarrow;
    fitDuties();
}

void ResponsibilityPage::takeFocus()
{
    m_view->setFocus();
}

} // namespace binnacle
