#include "models/review/packcontent.h"

#include "models/measures/organization.h"
#include "models/measures/panelcatalogue.h"
#include "models/review/boardquestions.h"
#include "models/review/packtext.h"
#include "models/storage/query.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

Panel PackContent::panel(QStringView id) const
{
    return panelWithId(panels, id);
}

QList<Panel> PackContent::measures() const
{
    QList<Panel> found;
    for (const Panel &panel : panels) {
        if (panel.id.startsWith(u"metric_")) {
            found << panel;
        }
    }
    return found;
}

static QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

/// Costs are kept in thousands of the currency.
static QString costText(const QVariant &thousands, const QString &currency)
{
    if (thousands.isNull()) {
        return PackText::tr("none stated");
    }
    const QString amount = QLocale().toString(thousands.toDouble() * 1000, 'f', 0);
    return currency.isEmpty() ? amount : PackText::tr("%1 %2").arg(amount, currency);
}

static Result<qint64> addReview(const Database &database, PackContent &content)
{
    Query query(database, namedQuery(u"pack_review"_s));
    if (Result<> done = query.bind(content.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    if (!query.next()) {
        return 0;
    }
    content.review = {query.text(1), query.text(2), day(query.text(3)), day(query.text(4)), day(query.text(5))};
    return query.integer(0);
}

static Result<> addQuestions(const Database &database, qint64 review, PackContent &content)
{
    const Result<QVariant> currency = selectValue(database, u"SELECT currency FROM organization ORDER BY id LIMIT 1"_s);
    if (!currency) {
        return currency.error();
    }
    Query query(database, namedQuery(u"pack_questions"_s));
    if (Result<> done = query.bind(review).bind(content.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    while (query.next()) {
        content.questions << PackContent::Question{
            query.text(0), query.text(1), costText(query.value(2), currency->toString()), query.text(3)};
    }
    return query.finish();
}

static Result<> addSignatories(const Database &database, PackContent &content)
{
    Query query(database, namedQuery(u"pack_signatories"_s));
    if (Result<> done = query.bind(content.asOf.toString(Qt::ISODate)).exec(); !done) {
        return done.error();
    }
    while (query.next()) {
        content.signatories << PackContent::Signatory{query.text(0), query.text(1)};
    }
    return query.finish();
}

static Result<> addFacts(const Database &database, PackContent &content)
{
    const Result<OrganizationFacts> organization = organizationFacts(database);
    const Result<LastReview> last = lastReview(database, content.asOf);
    if (!organization || !last) {
        return !organization ? organization.error() : last.error();
    }
    content.organization = organization->name;
    content.marking = organization->marking;
    content.lastReviewOn = last->meetingOn;
    return {};
}

Result<PackContent> packContent(const Database &database, QDate asOf)
{
    PackContent content{.asOf = asOf};
    if (Result<> done = addFacts(database, content); !done) {
        return done.error();
    }
    const Result<qint64> review = addReview(database, content);
    if (!review) {
        return review.error();
    }
    if (Result<> done = addQuestions(database, *review, content); !done) {
        return done.error();
    }
    if (Result<> done = addSignatories(database, content); !done) {
        return done.error();
    }
    Result<QList<Panel>> made = panels(database, lastTwelveMonths(asOf));
    if (!made) {
        return made.error();
    }
    content.panels = *made;
    content.incidentQuestions = boardQuestions({u"BQ-18"_s, u"BQ-34"_s});
    content.findingQuestions = boardQuestions({u"BQ-25"_s, u"BQ-26"_s});
    return content;
}

} // namespace binnacle
