#include "models/registers/referencechoices.h"

#include "models/base/text.h"
#include "models/registers/labels.h"
#include "models/registers/recordfilter.h"
#include "models/registers/recordstore.h"
#include "models/storage/database.h"
#include "models/storage/dialect.h"
#include "models/storage/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// The index also finds words that stand elsewhere in a record; so many records are looked at before giving up.
constexpr int mostLookedAt = 20000;

struct Match
{
    qint64 id;
    QString label;
    QString foldedLabel;
};

bool hasAll(const QString &label, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return label.contains(word); });
}

void sortByLabel(QList<Match> &matches, const QString &text)
{
    const auto rank = [&](const Match &match) { return match.foldedLabel.startsWith(text) ? 0 : 1; };
    std::stable_sort(matches.begin(), matches.end(), [&](const Match &a, const Match &b) {
        return std::pair(rank(a), a.foldedLabel) < std::pair(rank(b), b.foldedLabel);
    });
}

} // namespace

Result<bool> ReferenceChoices::isLarge(const RegisterSchema &target) const
{
    const Result<QVariant> count = selectValue(m_database,
        u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?)"_s.arg(dialect::quoted(target.id())), {largeFrom + 1});
    return count ? Result<bool>(count->toInt() > largeFrom) : Result<bool>(count.error());
}

QString ReferenceChoices::referenceOf(const RegisterSchema &target, qint64 id) const
{
    const Result<Record> record = RecordStore(m_database, target).find(id);
    return record ? record->reference : QString();
}

qint64 ReferenceChoices::idOf(const RegisterSchema &target, const QString &reference) const
{
    return RecordStore(m_database, target).findByReference(reference).valueOr(0);
}

Result<ReferenceChoices::Found> ReferenceChoices::find(
    const RegisterSchema &target, const QString &text, int limit) const
{
    const Result<bool> large = isLarge(target);
    if (!large) {
        return large.error();
    }
    RecordFilter filter;
    if (*large) {
        filter.searchText = text;
        filter.sortOrder = Qt::DescendingOrder;
    }
    const FilterQuery ids = idQuery(target, filter);
    const QString table = dialect::quoted(target.id());
    // CROSS: the ids that were found lead, whatever the planner thinks of their number.
    Query query(m_database,
        u"SELECT %1.id, %2 FROM (%3 LIMIT %4) AS found CROSS JOIN %1 ON %1.id = found.id"_s.arg(
            table, labelExpression(target, table), ids.sql, QString::number(mostLookedAt)));
    for (const QVariant &value : ids.values) {
        query.bind(value);
    }
    if (const Result<> done = query.exec(); !done) {
        return done.error();
    }
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<Match> matches;
    while (query.next() && (!*large || matches.size() < limit)) {
        const QString label = query.text(1);
        if (const QString plain = folded(label); hasAll(plain, words)) {
            matches.append({query.integer(0), label, plain});
        }
    }
    if (!*large) {
        sortByLabel(matches, wanted);
    }
    Found found;
    for (const Match &match : matches.first(std::min<qsizetype>(matches.size(), limit))) {
        found.append({match.id, match.label});
    }
    return found;
}

} // namespace binnacle
