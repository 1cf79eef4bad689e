#include "ui/pages/audits/coveragemodel.h"

#include "models/measures/wording.h"
#include "models/registers/standard.h"
#include "ui/widgets/itemroles.h"

using namespace Qt::StringLiterals;

namespace binnacle {

void CoverageModel::setCoverage(const AuditCoverage &coverage)
{
    beginResetModel();
    m_coverage = coverage;
    m_rows.clear();
    for (qsizetype i = 0; i < coverage.items.size(); ++i) {
        const QString part = partOfStandard(coverage.items.at(i).id);
        if (i == 0 || part != partOfStandard(coverage.items.at(i - 1).id)) {
            m_rows << Row{part};
        }
        m_rows << Row{{}, i};
    }
    endResetModel();
}

const CoverageItem *CoverageModel::itemAt(const QModelIndex &index) const
{
    const Row row = index.isValid() ? m_rows.at(index.row()) : Row();
    return row.item < 0 ? nullptr : &m_coverage.items.at(row.item);
}

const CoverageCell *CoverageModel::cellAt(const QModelIndex &index) const
{
    const CoverageItem *item = itemAt(index);
    const bool isYear = index.column() >= 1 && index.column() <= m_coverage.years.size();
    return item && isYear ? &item->cells.at(index.column() - 1) : nullptr;
}

int CoverageModel::rowOf(const QString &item) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).item >= 0 && m_coverage.items.at(m_rows.at(row).item).id == item) {
            return row;
        }
    }
    return -1;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_coverage.years.size()) + 2;
}

QString shortOutcome(const CoverageCell &cell)
{
    CoverageCell gravest;
    gravest.majors = cell.majors;
    gravest.minors = cell.majors == 0 ? cell.minors : 0;
    gravest.observations = cell.majors + cell.minors == 0 ? cell.observations : 0;
    const int more = cell.findings() - gravest.findings();
    return gravest.findings() > 0 && more > 0 ? CoverageModel::tr("%1 +%2").arg(outcomeText(gravest)).arg(more)
                                              : outcomeText(cell);
}

QString CoverageModel::titleOf(const Row &row) const
{
    return tr("%1 %2").arg(row.part, standardTitle(row.part));
}

QString CoverageModel::textOf(const QModelIndex &index) const
{
    const CoverageItem *item = itemAt(index);
    if (!item) {
        return index.column() == 0 ? titleOf(m_rows.at(index.row())) : QString();
    }
    if (index.column() == 0) {
        return item->title;
    }
    if (const CoverageCell *cell = cellAt(index)) {
        return shortOutcome(*cell);
    }
    if (!item->isApplicable) {
        return tr("not applicable");
    }
    return item->lastOn.isValid() ? dayText(item->lastOn) : tr("never");
}

QString CoverageModel::spoken(const QModelIndex &index) const
{
    const CoverageItem *item = itemAt(index);
    if (!item || index.column() == 0) {
        return item ? item->id + u' ' + item->title : textOf(index);
    }
    if (const CoverageCell *cell = cellAt(index)) {
        const QString outcome = outcomeText(*cell).isEmpty() ? tr("not in scope") : outcomeText(*cell);
        return tr("%1 %2, %3: %4").arg(item->id, item->title, yearOf(index.column()), outcome);
    }
    return tr("%1 %2, audited last: %3").arg(item->id, item->title, textOf(index));
}

static Status statusOf(const CoverageCell &cell)
{
    if (cell.majors > 0 || cell.minors > 0) {
        return cell.majors > 0 ? Status::Act : Status::Watch;
    }
    switch (cell.outcome) {
    case AuditOutcome::Conform:
        return Status::Good;
    case AuditOutcome::NotTested:
        return Status::Unknown;
    default:
        return Status::NotApplicable;
    }
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const CoverageItem *item = itemAt(index);
    const CoverageCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return item ? spoken(index).toHtmlEscaped() : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case SecondTextRole:
        return index.column() == 0 && item ? item->id : QVariant();
    case StatusRole:
        if (cell) {
            return QVariant::fromValue(statusOf(*cell));
        }
        return item && isLastColumn(index) && item->isApplicable && !item->isCovered
            ? QVariant::fromValue(item->planned.isEmpty() ? Status::Act : Status::Watch)
            : QVariant();
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == 0) {
        return tr("Clause or control");
    }
    return section <= m_coverage.years.size() ? m_coverage.years.at(section - 1) : tr("Audited last");
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    return itemAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace binnacle
