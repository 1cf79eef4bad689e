#include "models/registers/definitions/why.h"

#include "models/base/text.h"
#include "models/registers/rules.h"

using namespace Qt::StringLiterals;

namespace binnacle::why {

bool isHumanError(const QString &statement)
{
    static const QStringList answers{u"human error"_s, u"human mistake"_s, u"operator error"_s, u"user error"_s,
        u"human failure"_s, u"a mistake"_s, u"mistake"_s, u"carelessness"_s, u"inattention"_s, u"forgot"_s,
        u"forgotten"_s, u"forgetfulness"_s};
    static const QStringList beginnings{
        u"it was "_s, u"this was "_s, u"because of "_s, u"due to "_s, u"a "_s, u"simple "_s, u"just "_s};
    QString said = folded(statement).remove(u'.').trimmed();
    for (const QString &beginning : beginnings) {
        said = said.startsWith(beginning) ? said.mid(beginning.size()) : said;
    }
    return answers.contains(said) || said == folded(RuleText::tr("human error"));
}

QList<Issue> conduct(const Record &before, const Record &after, const Lookup &others)
{
    Rules rules(why::schema, before, after, others);
    if (rules.changed(Statement) && isHumanError(rules.text(Statement))) {
        rules.warn(Statement,
            RuleText::tr("Human error is no cause yet. Ask once more: why could the error happen and pass unnoticed?"));
    }
    return rules.take();
}

} // namespace binnacle::why
