#include "models/registers/registermodel.h"

#include "models/registers/codec.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/registers/rowplace.h"
#include "models/storage/bulk.h"
#include "models/storage/database.h"
#include "models/storage/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

namespace binnacle {

static constexpr int pageSize = 256;
static constexpr int keptPages = 64;
static constexpr qsizetype manyRuns = 100; ///< changes in more places are a new table

RegisterModel::RegisterModel(Database &database, const RegisterSchema &schema, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_schema(schema)
    , m_pages(keptPages)
    , m_labels(database)
{
}

Result<QList<qint64>> RegisterModel::readIds(const RecordFilter &filter) const
{
    const FilterQuery query = idQuery(m_schema, filter);
    return selectIds(m_database, query.sql, query.values);
}

Result<> RegisterModel::setFilter(const RecordFilter &filter)
{
    Result<QList<qint64>> ids = readIds(filter);
    if (!ids) {
        return ids.error();
    }
    const bool isSameSet = filter.conditions == m_filter.conditions && filter.searchText == m_filter.searchText
        && ids->size() == m_ids.size();
    m_filter = filter;
    if (isSameSet) {
        reorder(*std::move(ids));
    } else {
        beginResetModel();
        m_ids = *std::move(ids);
        m_pages.clear();
        endResetModel();
    }
    return {};
}

Result<> RegisterModel::refresh(const QList<qint64> &ids)
{
    for (const RegisterSchema *schema : allRegisters()) {
        m_labels.forget(*schema);
    }
    if (ids.size() == 1 && !RowPlace::movesOthers(m_schema, m_filter)) {
        return refreshOne(ids.first());
    }
    Result<QList<qint64>> now = readIds(m_filter);
    if (!now) {
        return now.error();
    }
    replace(*std::move(now));
    forgetPages(ids);
    return {};
}

Result<> RegisterModel::refreshOne(qint64 id)
{
    const int row = rowOf(id);
    const Result<int> place = RowPlace(m_database, m_schema, m_filter).find(id, m_ids, row);
    if (!place) {
        return place.error();
    }
    if (*place < 0) {
        if (row >= 0) {
            removeRun(row, row);
        }
    } else if (row < 0) {
        insertRun(*place, {id});
    } else {
        reread(row);
        if (row != *place) {
            move(row, *place);
        }
        emit dataChanged(index(*place, 0), index(*place, columnCount() - 1));
    }
    return {};
}

void RegisterModel::reread(int row)
{
    Page *page = m_pages.object(row / pageSize);
    if (!page) {
        return;
    }
    if (const Result<Record> record
        = RecordStore(m_database, m_schema, RecordStore::Contents::LeftOut).find(m_ids.at(row))) {
        (*page)[row % pageSize] = *record;
    } else {
        m_pages.remove(row / pageSize);
    }
}

void RegisterModel::move(int row, int place)
{
    beginMoveRows({}, row, row, {}, place > row ? place + 1 : place); // before which row, as they stand now
    m_ids.move(row, place);
    const auto [first, last] = std::minmax(row, place);
    for (const int number : m_pages.keys()) {
        if (number >= first / pageSize && number <= last / pageSize) {
            m_pages.remove(number);
        }
    }
    endMoveRows();
}

// A layout change, so that views keep selection, current row and scroll position by record, not by row number.
void RegisterModel::reorder(QList<qint64> ids)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows;
    QList<qint64> wanted;
    for (const QModelIndex &old : before) {
        wanted << m_ids.at(old.row());
        rows.insert(wanted.last(), -1);
    }
    m_ids = std::move(ids);
    m_pages.clear();
    for (qsizetype row = 0; row < m_ids.size() && !rows.isEmpty(); ++row) {
        if (const auto found = rows.find(m_ids.at(row)); found != rows.end()) {
            *found = static_cast<int>(row);
        }
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = rows.value(wanted.at(i), -1);
        after << (row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

namespace {

struct Run
{
    int first;
    int last;
};

} // namespace

/// Successive rows from `first` to before `end` whose ids are not among the known ones.
static QList<Run> runsOutside(const QSet<qint64> &known, const QList<qint64> &ids, int first, int end)
{
    QList<Run> runs;
    for (int row = first; row < end; ++row) {
        if (known.contains(ids.at(row))) {
            continue;
        }
        if (!runs.isEmpty() && runs.last().last == row - 1) {
            runs.last().last = row;
        } else {
            runs.append({row, row});
        }
    }
    return runs;
}

// Takes away what is gone, puts the rest in order, adds what is new: whatever stays keeps its selection.
void RegisterModel::replace(const QList<qint64> &ids)
{
    const auto [oldFirst, newFirst] = std::mismatch(m_ids.cbegin(), m_ids.cend(), ids.cbegin(), ids.cend());
    const auto first = static_cast<int>(oldFirst - m_ids.cbegin());
    int oldEnd = static_cast<int>(m_ids.size());
    int newEnd = static_cast<int>(ids.size());
    while (oldEnd > first && newEnd > first && m_ids.at(oldEnd - 1) == ids.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    const QSet<qint64> before(m_ids.cbegin() + first, m_ids.cbegin() + oldEnd);
    const QSet<qint64> now(ids.cbegin() + first, ids.cbegin() + newEnd);
    const QList<Run> gone = runsOutside(now, m_ids, first, oldEnd);
    const QList<Run> added = runsOutside(before, ids, first, newEnd);
    if (gone.size() + added.size() > manyRuns) {
        beginResetModel();
        m_ids = ids;
        m_pages.clear();
        endResetModel();
        return;
    }
    QList<qint64> kept = ids;
    std::for_each(gone.crbegin(), gone.crend(), [&](const Run &run) { removeRun(run.first, run.last); });
    std::for_each(
        added.crbegin(), added.crend(), [&](const Run &run) { kept.remove(run.first, run.last - run.first + 1); });
    if (!std::equal(kept.cbegin(), kept.cend(), m_ids.cbegin(), m_ids.cend())) {
        reorder(kept);
    }
    for (const Run &run : added) {
        insertRun(run.first, ids.mid(run.first, run.last - run.first + 1));
    }
}

void RegisterModel::removeRun(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_ids.remove(first, last - first + 1);
    m_pages.clear();
    endRemoveRows();
}

void RegisterModel::insertRun(int first, const QList<qint64> &ids)
{
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_ids.insert(first, ids.size(), 0);
    std::copy(ids.cbegin(), ids.cend(), m_ids.begin() + first);
    m_pages.clear();
    endInsertRows();
}

void RegisterModel::forgetPages(const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        m_pages.clear();
        if (!m_ids.isEmpty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }
    for (const qint64 id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            m_pages.remove(row / pageSize);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int RegisterModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int RegisterModel::columnOf(qsizetype field) const
{
    return static_cast<int>(field) + (m_schema.hasReference() ? 1 : 0);
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnOf(m_schema.columnCount());
}

const RegisterModel::Page *RegisterModel::pageOf(int row) const
{
    const int number = row / pageSize;
    if (const Page *page = m_pages.object(number)) {
        return page;
    }
    const QList<qint64> ids = m_ids.mid(qsizetype(number) * pageSize, pageSize);
    const Result<QList<Record>> records
        = RecordStore(m_database, m_schema, RecordStore::Contents::LeftOut).findAll(ids);
    if (!records) {
        return nullptr; // while a long job writes, rows may be out of reach for a moment
    }
    if (records->size() != ids.size()) {
        m_passing = withGaps(*records, ids);
        return &m_passing;
    }
    auto *page = new Page(*records); // owned by the cache
    m_pages.insert(number, page);
    return page;
}

/// Rows that are gone from the file are empty until the model is refreshed.
RegisterModel::Page RegisterModel::withGaps(const QList<Record> &records, const QList<qint64> &ids) const
{
    Page page;
    auto next = records.cbegin();
    for (const qint64 id : ids) {
        const bool isThere = next != records.cend() && next->id == id;
        page.append(isThere ? *next++ : Record{.values = QList<Value>(m_schema.columnCount())});
    }
    return page;
}

Record RegisterModel::recordAt(int row) const
{
    const Page *page = pageOf(row);
    return page ? page->at(row % pageSize) : Record::empty(m_schema);
}

QVariant RegisterModel::display(const Record &record, qsizetype field) const
{
    return m_labels.valueText(m_schema.field(field), record.values.at(field));
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const qsizetype field = fieldAt(index.column());
    if (role == IdRole) {
        return m_ids.at(index.row());
    }
    if (role == FieldRole) {
        return static_cast<qlonglong>(field);
    }
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::EditRole) {
        return {};
    }
    const Page *page = pageOf(index.row());
    if (!page) {
        return {};
    }
    const Record &record = page->at(index.row() % pageSize);
    if (field < 0) {
        return record.reference;
    }
    return role == Qt::DisplayRole ? display(record, field) : record.values.at(field);
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    const qsizetype field = fieldAt(section);
    return field < 0 ? QCoreApplication::translate("registers", "Reference") : m_schema.labelText(field);
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    RecordFilter filter = m_filter;
    const qsizetype field = fieldAt(column);
    filter.sortField = column < 0 ? RecordFilter::byId : field < 0 ? RecordFilter::byReference : field;
    filter.sortOrder = order;
    std::ignore = setFilter(filter);
}

} // namespace binnacle
