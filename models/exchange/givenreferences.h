#pragma once

#include <QList>
#include <QString>

namespace binnacle {

/// The references that one import gave to rows without one. They follow each other, so only their runs are kept.
class GivenReferences
{
public:
    void add(const QString &reference);
    bool contains(const QString &reference) const;

private:
    struct Run
    {
        QString prefix;
        qint64 first;
        qint64 last;
        qsizetype size; ///< of a reference: with other zeros it is another one
    };
    QList<Run> m_runs;
};

} // namespace binnacle
