#include "ui/pages/leadership/dutymodel.h"

#include "ui/widgets/dutyletter.h"
#include "ui/widgets/itemroles.h"

using namespace Qt::StringLiterals;

namespace binnacle {

void DutyModel::setMap(const ResponsibilityMap &map)
{
    beginResetModel();
    m_map = map;
    m_statuses.clear();
    m_gaps.clear();
    for (const DutyGap &gap : map.gaps()) {
        const int row = static_cast<int>(gap.duty);
        if (!m_gaps.contains(row)) {
            const bool isResponsible = gap.kind == DutyGap::Kind::ResponsibleLeft;
            m_statuses.insert(row, isResponsible ? Status::Watch : Status::Act);
            m_gaps.insert(row, gapText(map, gap));
        }
    }
    endResetModel();
}

DutyLetters DutyModel::lettersAt(const QModelIndex &index) const
{
    const bool isPerson = index.isValid() && index.column() > 0;
    return isPerson ? m_map.letters(dutyAt(index.row()), personAt(index.column())) : DutyLetters();
}

int DutyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.duties.size());
}

int DutyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_map.people.size()) + 1;
}

QString DutyModel::spoken(const QModelIndex &index) const
{
    const MapDuty &duty = dutyAt(index.row());
    const QString name = tr("%1 %2").arg(duty.clause, duty.duty);
    if (index.column() == 0) {
        QStringList parts{name, duty.isReserved ? tr("reserved for top management") : QString(), gapOf(index.row())};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    const QString words = letterWords(lettersAt(index));
    return tr("%1, %2: %3").arg(name, personAt(index.column()).name, words.isEmpty() ? tr("no part") : words);
}

QVariant DutyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? dutyAt(index.row()).duty : letterText(lettersAt(index));
    case SecondTextRole:
        return index.column() == 0 ? dutyAt(index.row()).clause : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return spoken(index).toHtmlEscaped();
    case StatusRole:
        return index.column() == 0 ? QVariant::fromValue(statusOf(index.row())) : QVariant();
    default:
        return {};
    }
}

QVariant DutyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (section == 0) {
        return role == Qt::DisplayRole ? tr("Clause and duty") : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return shortName(personAt(section).name);
    case SecondTextRole:
        return personAt(section).role;
    case Qt::ToolTipRole:
        return tr("%1, %2").arg(personAt(section).name, personAt(section).role).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace binnacle
