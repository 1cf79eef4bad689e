#include "models/base/issue.h"

#include <QStringList>
#include <algorithm>

namespace binnacle {

static bool isError(const Issue &issue)
{
    return issue.severity == Issue::Severity::Error;
}

bool hasError(const QList<Issue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), isError);
}

QString errorText(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues) {
        if (isError(issue)) {
            lines << issue.text;
        }
    }
    return lines.join(u'\n');
}

} // namespace binnacle
