#include "ui/pages/registercells.h"

#include "models/registers/registry.h"
#include "models/base/typeddate.h"
#include "models/measures/wording.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace binnacle {

RegisterCells::RegisterCells(RegisterModel &records, const RegisterView &view, QDate asOf, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_records(records)
    , m_view(view)
    , m_asOf(asOf)
    , m_labels(records.database())
{
    setSourceModel(&records);
}

QString gradeWord(const QString &code)
{
    const QHash<QString, QString> words{{u"major"_s, RegisterCells::tr("Major")},
        {u"minor"_s, RegisterCells::tr("Minor")}, {u"observation"_s, RegisterCells::tr("Observation")},
        {u"ofi"_s, RegisterCells::tr("Opportunity")}, {u"strength"_s, RegisterCells::tr("Strength")}};
    return words.value(code, code);
}

QString gradeCount(const QString &code, int count)
{
    const QHash<QString, QString> words{{u"major"_s, RegisterCells::tr("%n major", nullptr, count)},
        {u"minor"_s, RegisterCells::tr("%n minor", nullptr, count)},
        {u"observation"_s, RegisterCells::tr("%n observation(s)", nullptr, count)},
        {u"ofi"_s, RegisterCells::tr("%n opportunity(s)", nullptr, count)},
        {u"strength"_s, RegisterCells::tr("%n strength(s)", nullptr, count)}};
    return words.value(code, QString::number(count) % u' ' % code);
}

static int gradeBars(const QString &code)
{
    const QHash<QString, int> bars{{u"major"_s, 4}, {u"minor"_s, 3}, {u"observation"_s, 2}, {u"ofi"_s, 1}};
    return bars.value(code, -1);
}

int RegisterCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.columns.size());
}

int RegisterCells::sourceColumn(qsizetype field) const
{
    return field == ViewColumn::reference ? 0 : m_records.columnOf(field);
}

QModelIndex RegisterCells::index(int row, int column, const QModelIndex &parent) const
{
    const bool exists = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return exists ? createIndex(row, column) : QModelIndex();
}

QModelIndex RegisterCells::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? m_records.index(proxy.row(), sourceColumn(m_view.columns.at(proxy.column()).field))
                           : QModelIndex();
}

// A column that the view does not show stands for the edge it lies beyond, so that ranges keep their extent.
QModelIndex RegisterCells::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid()) {
        return {};
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (sourceColumn(m_view.columns.at(column).field) == source.column()) {
            return createIndex(source.row(), column);
        }
    }
    return createIndex(source.row(), source.column() == 0 ? 0 : columnCount() - 1);
}

QString RegisterCells::plainText(int row, qsizetype field) const
{
    const bool isTime = field >= 0 && m_records.schema().field(field).type == FieldType::Time;
    if (isTime) {
        return timeOf(row, field);
    }
    const QString code = field < 0 ? QString() : codeText(row, field);
    return code.isEmpty() ? m_records.index(row, sourceColumn(field)).data().toString() : code;
}

/// A register by its title, and a record that is named by register and number by its label.
QString RegisterCells::codeText(int row, qsizetype field) const
{
    const RegisterSchema &schema = m_records.schema();
    const auto value = [&](qsizetype i) { return m_records.index(row, sourceColumn(i)).data(RegisterModel::ValueRole); };
    const QLatin1StringView column(schema.field(field).column);
    const bool isNumber = schema.field(field).isRecordNumber();
    if (!isNumber && column != "record_register"_L1 && column != "scope_register"_L1) {
        return {};
    }
    const qsizetype registerField
        = isNumber ? schema.indexOf(QString::fromLatin1(schema.field(field).target)) : field;
    const RegisterSchema *target = findRegister(value(registerField).toString());
    if (!target) {
        return {};
    }
    return isNumber ? m_labels.label(*target, value(field).toLongLong()) : target->titleText();
}

/// As it was entered, only as exact as it is known.
QString RegisterCells::timeOf(int row, qsizetype field) const
{
    const auto part
        = [&](qsizetype i) { return m_records.index(row, sourceColumn(field + i)).data(RegisterModel::ValueRole); };
    return part(2).isNull() ? QString() : timeText({part(0).toString(), part(1).toInt(), part(2).toString()}, m_zone);
}

bool RegisterCells::hasEnded(int row) const
{
    return m_view.status >= 0
        && m_view.ended.contains(
            m_records.index(row, sourceColumn(m_view.status)).data(RegisterModel::ValueRole).toString());
}

bool RegisterCells::isLate(int row, const ViewColumn &column) const
{
    const QVariant value = m_records.index(row, sourceColumn(column.field)).data(RegisterModel::ValueRole);
    const QDate due = QDate::fromString(value.toString(), Qt::ISODate);
    return column.rule == CellRule::Due && due.isValid() && due < m_asOf && !hasEnded(row);
}

QString RegisterCells::dueText(int row, const ViewColumn &column) const
{
    const QVariant value = m_records.index(row, sourceColumn(column.field)).data(RegisterModel::ValueRole);
    const QDate due = QDate::fromString(value.toString(), Qt::ISODate);
    if (!due.isValid()) {
        return tr("none");
    }
    return isLate(row, column) ? tr("%n day(s) late", nullptr, static_cast<int>(due.daysTo(m_asOf))) : dayText(due);
}

/// The name in full is in the form, and in the tool tip.
static QString shortName(const QString &name)
{
    const qsizetype end = name.indexOf(u' ');
    const bool isPlain = end > 0 && end + 1 < name.size() && !name.at(0).isSurrogate();
    return isPlain ? name.at(0) % u". "_s % name.mid(end + 1) : name;
}

/// "11:44 +01:00" of "25 Jun 2026 11:44 +01:00"
static const QRegularExpression &clockPart()
{
    static const QRegularExpression clock(u" \\d\\d(?::\\d\\d|h)(?: [+-]\\d\\d:\\d\\d)?$"_s);
    return clock;
}

QString RegisterCells::scoreText(int row) const
{
    const auto score = m_scores.constFind(m_records.idAt(row));
    return score == m_scores.cend() ? tr("Not assessed")
        : score->isAbove            ? tr("Score %1, above").arg(score->score)
                                    : tr("Score %1").arg(score->score);
}

Status RegisterCells::secondStatus(int row, const ViewColumn &column) const
{
    if (column.rule == CellRule::RiskScore) {
        return m_scores.value(m_records.idAt(row)).isAbove && !hasEnded(row) ? Status::Act : Status::NotApplicable;
    }
    const bool isWatched = !column.watched.isEmpty()
        && column.watched.contains(
            m_records.index(row, sourceColumn(column.second)).data(RegisterModel::ValueRole).toString());
    return isWatched ? Status::Watch : Status::NotApplicable;
}

void RegisterCells::setRiskScores(const QHash<qint64, RiskScore> &scores)
{
    m_scores = scores;
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

QString RegisterCells::mainText(int row, const ViewColumn &column) const
{
    const QModelIndex cell = m_records.index(row, sourceColumn(column.field));
    switch (column.rule) {
    case CellRule::Plain:
        return plainText(row, column.field);
    case CellRule::Due:
        return dueText(row, column);
    case CellRule::Grade:
        return gradeWord(cell.data(RegisterModel::ValueRole).toString());
    case CellRule::Person:
        return shortName(cell.data().toString());
    case CellRule::Seat: {
        const QString seat = m_seats.value(cell.data(RegisterModel::ValueRole).toLongLong());
        return seat.isEmpty() ? shortName(cell.data().toString()) : seat;
    }
    case CellRule::Moment:
        return plainText(row, column.field).remove(clockPart()).trimmed();
    case CellRule::RiskScore:
        return plainText(row, column.field);
    }
    Q_UNREACHABLE();
}

bool RegisterCells::isJoined(qsizetype field) const
{
    return m_isEssential
        && std::any_of(m_view.columns.begin(), m_view.columns.end(),
            [field](const ViewColumn &column) { return column.joined.contains(field); });
}

QString RegisterCells::joinedText(int row, const ViewColumn &column) const
{
    QStringList parts;
    for (const qsizetype field : column.joined) {
        const auto own = std::find_if(m_view.columns.begin(), m_view.columns.end(),
            [field](const ViewColumn &other) { return other.field == field; });
        parts << (own == m_view.columns.end() ? plainText(row, field) : mainText(row, *own));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RegisterCells::secondText(int row, const ViewColumn &column) const
{
    if (m_isEssential && !column.joined.isEmpty()) {
        return joinedText(row, column);
    }
    if (column.rule == CellRule::Moment) {
        return clockPart().match(plainText(row, column.field)).captured().trimmed();
    }
    if (column.rule == CellRule::RiskScore) {
        return scoreText(row);
    }
    const bool hasNone = column.second == ViewColumn::none || isJoined(column.second);
    return hasNone ? QString() : plainText(row, column.second);
}

bool RegisterCells::hasDraft(const QModelIndex &index) const
{
    return index.column() == 0 && !m_drafts.isEmpty() && m_drafts.contains(m_records.idAt(index.row()));
}

void RegisterCells::setEssentialOnly(bool isEssential)
{
    if (m_isEssential != isEssential) {
        m_isEssential = isEssential;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }
}

void RegisterCells::setDrafts(const QSet<qint64> &records)
{
    if (m_drafts == records) {
        return;
    }
    const QSet<qint64> touched = m_drafts + records;
    m_drafts = records;
    for (const qint64 id : touched) {
        if (const int row = m_records.rowOf(id); row >= 0) {
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

QString RegisterCells::accessibleText(const QModelIndex &index) const
{
    const ViewColumn &column = m_view.columns.at(index.column());
    QStringList parts{mainText(index.row(), column), secondText(index.row(), column)};
    if (hasDraft(index)) {
        parts << tr("not entered yet");
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant RegisterCells::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ViewColumn &column = m_view.columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return mainText(index.row(), column);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::ToolTipRole:
        return (column.rule == CellRule::Person || column.rule == CellRule::Seat ? mapToSource(index).data().toString()
                                                                                 : mainText(index.row(), column))
            .toHtmlEscaped();
    case CellKindRole:
        return QVariant::fromValue(column.kind);
    case SecondTextRole:
        return secondText(index.row(), column);
    case UnenteredRole:
        return hasDraft(index);
    case StatusRole:
        return isLate(index.row(), column) ? QVariant::fromValue(Status::Act) : QVariant();
    case SecondStatusRole: {
        const Status status = secondStatus(index.row(), column);
        return status == Status::NotApplicable ? QVariant() : QVariant::fromValue(status);
    }
    case GradeRole:
        return column.rule == CellRule::Grade
            ? QVariant(gradeBars(mapToSource(index).data(RegisterModel::ValueRole).toString()))
            : QVariant();
    default:
        return role >= Qt::UserRole && role < CellKindRole ? mapToSource(index).data(role) : QVariant();
    }
}

QVariant RegisterCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const ViewColumn &column = m_view.columns.at(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isTrailing = column.kind == CellKind::Number || column.kind == CellKind::Date;
        return QVariant::fromValue((isTrailing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (m_isEssential && !column.joinedTitle.isEmpty()) {
        return column.joinedTitle;
    }
    if (isJoined(column.second)) {
        return m_records.headerData(sourceColumn(column.field), orientation, role);
    }
    return column.title.isEmpty() ? m_records.headerData(sourceColumn(column.field), orientation, role)
                                  : QVariant(column.title);
}

} // namespace binnacle
