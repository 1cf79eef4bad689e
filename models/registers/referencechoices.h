#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"

#include <QList>
#include <QPair>
#include <QString>

namespace binnacle {

class Database;

/// What a reference may be set to, found by what a person types.
class ReferenceChoices
{
public:
    using Found = QList<QPair<qint64, QString>>; ///< id and label

    explicit ReferenceChoices(Database &database)
        : m_database(database)
    {
    }

    /// At most `limit` records whose label has every word of `text` in it; case and marks do not count. Labels that
    /// begin with the text come first, then by label; in a large register, where words are found by their beginning,
    /// the newest come first. All when the text is empty.
    Result<Found> find(const RegisterSchema &target, const QString &text, int limit = defaultLimit) const;

    /// Of a record: "P07"; empty when there is none.
    QString referenceOf(const RegisterSchema &target, qint64 id) const;
    /// The other way round; 0 when no record has it.
    qint64 idOf(const RegisterSchema &target, const QString &reference) const;

    static constexpr int defaultLimit = 200;
    /// Registers with more records are searched through the index, not by reading all labels.
    static constexpr int largeFrom = 5000;

private:
    Result<bool> isLarge(const RegisterSchema &target) const;

    Database &m_database;
};

} // namespace binnacle
