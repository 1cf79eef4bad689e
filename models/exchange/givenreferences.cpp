#include "models/exchange/givenreferences.h"

#include <algorithm>

namespace binnacle {

static qsizetype numberAt(const QString &reference)
{
    qsizetype at = reference.size();
    while (at > 0 && reference.at(at - 1) >= u'0' && reference.at(at - 1) <= u'9') {
        --at;
    }
    return at;
}

void GivenReferences::add(const QString &reference)
{
    const qsizetype at = numberAt(reference);
    const qint64 number = QStringView(reference).mid(at).toLongLong();
    if (!m_runs.isEmpty() && m_runs.last().last + 1 == number && m_runs.last().size == reference.size()) {
        m_runs.last().last = number;
    } else {
        m_runs.append({reference.left(at), number, number, reference.size()});
    }
}

bool GivenReferences::contains(const QString &reference) const
{
    const qsizetype at = numberAt(reference);
    const QStringView prefix = QStringView(reference).left(at);
    const qint64 number = QStringView(reference).mid(at).toLongLong();
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const Run &run) {
        return run.size == reference.size() && run.first <= number && number <= run.last && run.prefix == prefix;
    });
}

} // namespace binnacle
