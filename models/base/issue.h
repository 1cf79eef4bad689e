#pragma once

#include <QList>
#include <QString>

namespace binnacle {

/// One thing that validation found, and where: shown beside the field, one click from its place.
struct Issue
{
    enum class Severity {
        Warning, ///< may be entered
        Error, ///< may not
    };
    Severity severity = Severity::Error;
    QString text; ///< translated; says what is wrong and what to do
    QString registerId = {};
    qint64 recordId = 0; ///< 0: not entered yet
    QString field = {}; ///< column; empty: the record as a whole
    QString mend = {}; ///< register of which a new record would mend it; empty: none

    bool operator==(const Issue &) const = default;
};

bool hasError(const QList<Issue> &issues);
/// The texts of all errors, one line each.
QString errorText(const QList<Issue> &issues);

} // namespace binnacle
