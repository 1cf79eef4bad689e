#pragma once

#include "models/base/result.h"

#include <QString>

namespace binnacle {

class Database;

/// A write transaction that rolls back unless it was committed. Inside another one it is a savepoint.
/// BEGIN IMMEDIATE: the lock is taken at once, so that two connections never read first and then both fail to write.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Q_DISABLE_COPY(Transaction)

    Result<> commit();

private:
    Transaction(Database &database, const QString &savepoint);
    void rollBack();

    Database *m_database; ///< null once committed, rolled back or moved from
    QString m_savepoint; ///< empty: the outermost transaction
};

} // namespace binnacle
