#include "models/registers/definitions/evidence.h"

#include "models/registers/definitions/organization.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle::evidence {

namespace {

struct EvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(evidence)
};

constexpr qint64 defaultLimitMib = 50;

} // namespace

static Issue issue(Column field, const QString &text)
{
    return {.text = text, .registerId = schema.id(), .field = QString::fromLatin1(fields[field].column)};
}

static bool isSha256(const QString &text)
{
    static constexpr qsizetype digits = 64;
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

static qint64 limitMib(const Lookup &others)
{
    const QList<Record> organizations = others.findAll(organization::schema, {});
    return organizations.isEmpty() ? defaultLimitMib
                                   : organizations.first().values.at(organization::EvidenceLimitMib).toLongLong();
}

static QList<Issue> problemsOfContent(const Record &after, const Lookup &others)
{
    const QByteArray content = after.values.at(Content).toByteArray();
    QList<Issue> issues;
    if (after.values.at(Size).toLongLong() != content.size()) {
        issues << issue(Size,
            EvidenceText::tr(
                "The content has %n byte(s). Enter this size.", nullptr, static_cast<int>(content.size())));
    }
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (after.values.at(Sha256).toString() != QLatin1StringView(digest)) {
        issues << issue(Sha256,
            EvidenceText::tr("This is not the SHA-256 of the content, which is %1. Was the file "
                             "changed on its way?")
                .arg(QLatin1StringView(digest)));
    }
    if (const qint64 limit = limitMib(others); content.size() > limit << 20) {
        issues << issue(Content,
            EvidenceText::tr("The file is larger than %1 MiB. Choose a smaller one, or raise the "
                             "evidence limit of the organization.")
                .arg(limit));
    }
    return issues;
}

QList<Issue> check(const Record &before, const Record &after, const Lookup &others)
{
    const auto isSame = [&](Column field) { return before.values.at(field) == after.values.at(field); };
    if (isSame(Size) && isSame(Sha256) && isSame(Content)) {
        return {};
    }
    QList<Issue> issues;
    if (after.values.at(Size).toLongLong() < 0) {
        issues << issue(Size, EvidenceText::tr("A size is not less than 0 bytes."));
    }
    if (!isSha256(after.values.at(Sha256).toString())) {
        issues << issue(Sha256, EvidenceText::tr("A SHA-256 is 64 of the digits 0 to 9 and a to f."));
    }
    if (issues.isEmpty() && !after.values.at(Content).isNull()) {
        issues = problemsOfContent(after, others);
    }
    for (Issue &found : issues) {
        found.recordId = after.id;
    }
    return issues;
}

} // namespace binnacle::evidence
