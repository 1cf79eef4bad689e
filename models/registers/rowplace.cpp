#include "models/registers/rowplace.h"

#include "models/storage/bulk.h"

namespace binnacle {

RowPlace::RowPlace(const Database &database, const RegisterSchema &schema, const RecordFilter &filter)
    : m_database(database)
    , m_schema(schema)
    , m_filter(filter)
{
}

bool RowPlace::movesOthers(const RegisterSchema &schema, const RecordFilter &filter)
{
    if (filter.sortField < 0) {
        return false;
    }
    const Field &field = schema.field(filter.sortField);
    return field.type == FieldType::Reference && schema.id() == QLatin1StringView(field.target);
}

static RecordFilter::Condition isOneOf(const QVariantList &ids)
{
    return {.field = RecordFilter::byId, .op = RecordFilter::Operator::IsOneOf, .values = ids};
}

Result<bool> RowPlace::isShown(qint64 id) const
{
    RecordFilter only = m_filter;
    only.conditions.prepend(isOneOf({id}));
    const FilterQuery query = idQuery(m_schema, only);
    const Result<QList<qint64>> found = selectIds(m_database, query.sql, query.values);
    return found ? Result<bool>(!found->isEmpty()) : Result<bool>(found.error());
}

Result<int> RowPlace::find(qint64 id, const QList<qint64> &ids, int row) const
{
    const Result<bool> shown = isShown(id);
    if (!shown || !*shown) {
        return shown ? Result<int>(-1) : Result<int>(shown.error());
    }
    RecordFilter two{.sortField = m_filter.sortField, .sortOrder = m_filter.sortOrder};
    two.conditions.append(isOneOf({0, 0}));
    Result<BulkStatement> inOrder = BulkStatement::prepare(m_database, idQuery(m_schema, two).sql);
    if (!inOrder) {
        return inOrder.error();
    }
    int first = 0;
    int end = static_cast<int>(ids.size()) - (row >= 0 ? 1 : 0);
    while (first < end) {
        const int middle = first + (end - first) / 2;
        inOrder->bind(1, id);
        inOrder->bind(2, ids.at(row >= 0 && middle >= row ? middle + 1 : middle));
        const Result<bool> read = inOrder->next();
        const bool isBefore = read && *read && inOrder->integer(0) == id;
        inOrder->reset();
        if (!read) {
            return read.error();
        }
        if (isBefore) {
            end = middle;
        } else {
            first = middle + 1;
        }
    }
    return first;
}

} // namespace binnacle
