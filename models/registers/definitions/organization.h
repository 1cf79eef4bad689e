#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Settings: scope, calendar, appetite, rules. One row. Clause 4.3, 7.5.
namespace binnacle::organization {

using namespace define;

enum Column { Name, ProductLine, Scope, Sites, Currency, FiscalYearStart, AdoptedOn, TimeZone, WorkingDays, Holidays, AppetiteScore, RiskIntervalDays, ReviewIntervalDays, QuorumShare, RemoteCounts, CommentDays, PackLeadDays, DelegationMaxMonths, SmallOrganization, RetentionYears, PersonalDataMonths, EvidenceLimitMib, Marking, Frameworks, SeverityAnchors, Logo, ColumnCount };

inline constexpr Field fields[] = {
    text("name", QT_TRANSLATE_NOOP("organization", "Name")).required(),
    text("product_line", QT_TRANSLATE_NOOP("organization", "What it does")),
    longText("scope", QT_TRANSLATE_NOOP("organization", "Scope")).required().reserved(),
    text("sites", QT_TRANSLATE_NOOP("organization", "Sites"))
        .help(QT_TRANSLATE_NOOP("organization", "separated by commas")),
    text("currency", QT_TRANSLATE_NOOP("organization", "Currency"), 3).required()
        .help(QT_TRANSLATE_NOOP("organization", "such as EUR")),
    text("fiscal_year_start", QT_TRANSLATE_NOOP("organization", "Fiscal year begins"), 5).required().holding(TextCode::DayOfYear)
        .help(QT_TRANSLATE_NOOP("organization", "such as 1 July")),
    date("adopted_on", QT_TRANSLATE_NOOP("organization", "Adopted")).required()
        .help(QT_TRANSLATE_NOOP("organization", "first day kept here")),
    text("time_zone", QT_TRANSLATE_NOOP("organization", "Time zone")).required()
        .help(QT_TRANSLATE_NOOP("organization", "a name such as Europe/London")),
    text("working_days", QT_TRANSLATE_NOOP("organization", "Working days")).required().holding(TextCode::Weekdays)
        .help(QT_TRANSLATE_NOOP("organization", "such as Monday to Friday")),
    longText("holidays", QT_TRANSLATE_NOOP("organization", "Holidays"))
        .help(QT_TRANSLATE_NOOP("organization", "one day a line, 2026-12-25")),
    integer("appetite_score", QT_TRANSLATE_NOOP("organization", "Risk appetite, score")).required().atLeast(1).atMost(25).reserved()
        .help(QT_TRANSLATE_NOOP("organization", "1 to 25")),
    integer("risk_interval_days", QT_TRANSLATE_NOOP("organization", "Assess risks every, days")).required().atLeast(1),
    integer("review_interval_days", QT_TRANSLATE_NOOP("organization", "Review every, days")).required().atLeast(30).atMost(366)
        .help(QT_TRANSLATE_NOOP("organization", "30 to 366")),
    decimal("quorum_share", QT_TRANSLATE_NOOP("organization", "Quorum, share of seats")).required().atLeast(0).atMost(1)
        .help(QT_TRANSLATE_NOOP("organization", "0 to 1")),
    yesNo("remote_counts", QT_TRANSLATE_NOOP("organization", "Remote presence counts")).required(),
    integer("comment_days", QT_TRANSLATE_NOOP("organization", "Days for comments")).required()
        .help(QT_TRANSLATE_NOOP("organization", "working days")),
    integer("pack_lead_days", QT_TRANSLATE_NOOP("organization", "Pack ahead of the meeting, days")).required()
        .help(QT_TRANSLATE_NOOP("organization", "working days")),
    integer("delegation_max_months", QT_TRANSLATE_NOOP("organization", "Longest delegation, months")).required().atLeast(1).atMost(12)
        .help(QT_TRANSLATE_NOOP("organization", "1 to 12")),
    yesNo("small_organization", QT_TRANSLATE_NOOP("organization", "Small organization")).required(),
    integer("retention_years", QT_TRANSLATE_NOOP("organization", "Keep records, years")).required(),
    integer("personal_data_months", QT_TRANSLATE_NOOP("organization", "Redact personal data after, months")).required(),
    integer("evidence_limit_mib", QT_TRANSLATE_NOOP("organization", "Evidence limit, MiB")).required().atLeast(1).atMost(200)
        .help(QT_TRANSLATE_NOOP("organization", "1 to 200")),
    text("marking", QT_TRANSLATE_NOOP("organization", "Marking"))
        .help(QT_TRANSLATE_NOOP("organization", "TLP:AMBER or own words")),
    text("frameworks", QT_TRANSLATE_NOOP("organization", "Frameworks")),
    longText("severity_anchors", QT_TRANSLATE_NOOP("organization", "Scale of severity")),
    blob("logo", QT_TRANSLATE_NOOP("organization", "Logo")),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {Name};

/// The forms of what others read from here: codes, days, names.
QList<Issue> check(const Record &before, const Record &after, const Lookup &others);

inline constexpr RegisterSchema schema {
    .table = "organization",
    .title = QT_TRANSLATE_NOOP("organization", "Organization"),
    .one = QT_TRANSLATE_NOOP("organization", "organization"),
    .many = QT_TRANSLATE_NOOP("organization", "organizations"),
    .clause = "4.3, 7.5",
    .page = "settings",
    .kind = RegisterKind::List,
    .deleteRule = DeleteRule::Never,
    .fields = fields,
    .key = key,
    .isSingle = true,
    .label = Name,
    .check = check,
};

} // namespace binnacle::organization
