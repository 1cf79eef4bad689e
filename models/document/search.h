#pragma once

#include "models/base/result.h"
#include "models/registers/record.h"

namespace binnacle {

class Database;

/// The folded words of a record: its reference and all its texts.
QString searchText(const RegisterSchema &schema, const Record &record);

/// Feeds the search index. The index keeps the text it was given, because FTS5 must be told what to forget.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    Result<> add(const RegisterSchema &schema, const Record &record);
    /// Texts from `notIndexed` on were kept, but the index does not know them yet; 0: it knows all.
    Result<> remove(const RegisterSchema &schema, qint64 recordId, qint64 notIndexed = 0);
    Result<> replace(const RegisterSchema &schema, const Record &record);

private:
    Database &m_database;
};

} // namespace binnacle
