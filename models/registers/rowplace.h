#pragma once

#include "models/base/result.h"
#include "models/registers/recordfilter.h"

#include <QList>

namespace binnacle {

class Database;

/// Finds the row that one changed record takes among rows that did not change, without reading them all: some twenty
/// comparisons in a million rows. The comparing is left to the database, so that the order is that of idQuery().
class RowPlace
{
public:
    /// Everything given outlives it.
    RowPlace(const Database &database, const RegisterSchema &schema, const RecordFilter &filter);

    /// True when a change of one record may move others too: they are in the order of a label of their own register.
    static bool movesOthers(const RegisterSchema &schema, const RecordFilter &filter);

    /// `ids`: the rows so far, in order; `row`: that of the record, -1 when it was not among them.
    /// Gives the row it has without counting itself, -1 when the filter does not show it.
    Result<int> find(qint64 id, const QList<qint64> &ids, int row) const;

private:
    Result<bool> isShown(qint64 id) const;

    const Database &m_database;
    const RegisterSchema &m_schema;
    const RecordFilter &m_filter;
};

} // namespace binnacle
