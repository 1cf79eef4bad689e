#include "models/measures/panelcatalogue.h"

#include "models/measures/accountabilitygaps.h"
#include "models/measures/auditcoverage.h"
#include "models/measures/causepareto.h"
#include "models/measures/findings.h"
#include "models/measures/incidentmonths.h"
#include "models/measures/metricpanel.h"
#include "models/measures/nextaudits.h"
#include "models/measures/nextreview.h"
#include "models/measures/overview.h"
#include "models/measures/responsibilitymap.h"
#include "models/measures/riskmap.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// A panel that is made from the records alone.
struct PanelMaker
{
    QLatin1StringView id;
    Result<Panel> (*make)(const Database &, const Period &);
    bool isOnOverview = false;
};
static constexpr PanelMaker makers[] = {
    {"incident_months"_L1, incidentMonthsPanel, true},
    {"finding_age"_L1, findingAgePanel, true},
    {"overdue_actions"_L1, overdueActionsPanel, true},
    {"open_findings"_L1, openFindingsPanel},
    {"next_review"_L1, nextReviewPanel, true},
    {"risk_map"_L1, riskMapPanel, true},
    {"cause_pareto"_L1, causeParetoPanel},
    {"audit_coverage"_L1, auditCoveragePanel},
    {"next_audits"_L1, nextAuditsPanel},
    {"responsibility_map"_L1, responsibilityMapPanel},
    {"gaps"_L1, accountabilityGapsPanel},
};

static constexpr QLatin1StringView overviewIds[] = {"headline"_L1, "compass"_L1, "tiles"_L1};

QStringList panelIds()
{
    QStringList ids(std::begin(overviewIds), std::end(overviewIds));
    for (const PanelMaker &maker : makers) {
        ids << maker.id;
    }
    return ids << u"metric_<code>"_s;
}

Panel panelWithId(const QList<Panel> &panels, QStringView id)
{
    const auto found = std::find_if(panels.begin(), panels.end(), [&](const Panel &panel) { return panel.id == id; });
    return found == panels.end() ? Panel() : *found;
}

static Result<QList<Panel>> madePanels(const Database &database, const Period &period, bool isForOverview)
{
    Result<QList<Panel>> measures = headlineMetricPanels(database, period);
    if (!measures) {
        return measures;
    }
    QList<Panel> made;
    for (const PanelMaker &maker : makers) {
        if (isForOverview && !maker.isOnOverview) {
            continue;
        }
        Result<Panel> panel = maker.make(database, period);
        if (!panel) {
            return panel.error();
        }
        made << *panel;
    }
    Result<Panel> answer = headlinePanel(database, period, *measures, panelWithId(made, u"incident_months"));
    if (!answer) {
        return answer.error();
    }
    return QList<Panel>{*answer, compassPanel(period, *measures), tilesPanel(period, *measures)} + *measures + made;
}

Result<QList<Panel>> overviewPanels(const Database &database, const Period &period)
{
    return madePanels(database, period, true);
}

static Result<Panel> onePanel(const Database &database, const Period &period, const QString &id)
{
    const auto maker
        = std::find_if(std::begin(makers), std::end(makers), [&](const PanelMaker &one) { return id == one.id; });
    if (maker != std::end(makers)) {
        return maker->make(database, period);
    }
    const Result<QList<Panel>> all = overviewPanels(database, period); // the headline and what it is made of
    if (!all) {
        return all.error();
    }
    const Panel panel = panelWithId(*all, id);
    if (panel.id.isEmpty()) {
        return Error{Error::Code::Usage,
            QCoreApplication::translate("measures", "There is no panel “%1”. There are: %2.")
                .arg(id, panelIds().join(", "_L1))};
    }
    return panel;
}

Result<QList<Panel>> panels(const Database &database, const Period &period, const QStringList &ids)
{
    if (ids.isEmpty()) {
        return madePanels(database, period, false);
    }
    QList<Panel> wanted;
    for (const QString &id : ids) {
        Result<Panel> panel = onePanel(database, period, id);
        if (!panel) {
            return panel.error();
        }
        wanted << *panel;
    }
    return wanted;
}

} // namespace binnacle
