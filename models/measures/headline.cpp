#include "models/measures/headline.h"

#include "models/measures/sentence.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// How many measures there are, and the names of those that are not good.
struct Tally
{
    qsizetype count = 0;
    QStringList outside = {};
    QStringList unknown = {};
    QStringList watch = {};
    QString overdueMajor;
};

Tally tallyOf(const QList<HeadlineMeasure> &measures, const QString &overdueMajor)
{
    Tally tally{.overdueMajor = overdueMajor};
    for (const HeadlineMeasure &measure : measures) {
        tally.count += measure.status == Status::NotApplicable ? 0 : 1;
        if (measure.status == Status::Act) {
            tally.outside << measure.plainName;
        } else if (measure.status == Status::Unknown) {
            tally.unknown << measure.plainName;
        } else if (measure.status == Status::Watch) {
            tally.watch << measure.plainName;
        }
    }
    return tally;
}

/// Two names at most: outside appetite before not known before watch.
SentenceArguments namedMeasures(const Tally &tally)
{
    const std::pair<QString, const QStringList &> groups[]
        = {{u"outside"_s, tally.outside}, {u"unknown"_s, tally.unknown}, {u"watch"_s, tally.watch}};
    SentenceArguments arguments;
    qsizetype left = 2;
    for (const auto &[name, measures] : groups) {
        const qsizetype taken = qMin(left, measures.size());
        if (taken > 0) {
            arguments << std::pair(name, measures.first(taken).join(u", "_s));
        }
        left -= taken;
    }
    return arguments;
}

SentenceArguments countOnly(const Tally &tally)
{
    return {{u"count"_s, QString::number(tally.count)}};
}

SentenceArguments countAnd(const QString &name, const QStringList &measures, const Tally &tally)
{
    return {{name, QString::number(measures.size())}, {u"count"_s, QString::number(tally.count)}};
}

/// One line of the decision table; the first that applies speaks.
struct Rule
{
    const char16_t *id;
    HeadlineAnswer answer;
    bool (*applies)(const Tally &);
    SentenceArguments (*arguments)(const Tally &);
};

constexpr std::array rules{
    Rule{u"headline.no_measure", HeadlineAnswer::CannotSay, [](const Tally &t) { return t.count == 0; },
        [](const Tally &) { return SentenceArguments(); }},
    Rule{u"headline.cannot_say", HeadlineAnswer::CannotSay, [](const Tally &t) { return t.unknown.size() >= 3; },
        [](const Tally &t) { return countAnd(u"unknown"_s, t.unknown, t); }},
    Rule{u"headline.no_measures", HeadlineAnswer::No, [](const Tally &t) { return t.outside.size() >= 3; },
        [](const Tally &t) { return countAnd(u"outside"_s, t.outside, t); }},
    Rule{u"headline.no_major", HeadlineAnswer::No, [](const Tally &t) { return !t.overdueMajor.isEmpty(); },
        [](const Tally &t) {
            return SentenceArguments{{u"reference"_s, t.overdueMajor}};
        }},
    Rule{u"headline.yes", HeadlineAnswer::Yes,
        [](const Tally &t) { return t.outside.isEmpty() && t.unknown.isEmpty() && t.watch.isEmpty(); }, countOnly},
    Rule{u"headline.mostly", HeadlineAnswer::Mostly, [](const Tally &) { return true; }, namedMeasures},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("binnacle::Headline", text);
}

QString argument(const Sentence &sentence, const QString &name)
{
    for (const auto &[key, value] : sentence.arguments) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QString yesPattern(const Sentence &sentence)
{
    const QString count = argument(sentence, u"count"_s);
    if (count == u"1") {
        return translated(QT_TRANSLATE_NOOP("binnacle::Headline", "Yes. The only measure is within appetite."));
    }
    if (count == u"8") {
        return translated(QT_TRANSLATE_NOOP("binnacle::Headline", "Yes. All eight measures are within appetite."));
    }
    return translated(QT_TRANSLATE_NOOP("binnacle::Headline", "Yes. All %count measures are within appetite."));
}

/// Prints only the labels that have a name.
QString mostlyPattern(const Sentence &sentence)
{
    QString pattern = translated(QT_TRANSLATE_NOOP("binnacle::Headline", "Mostly."));
    const std::pair<QString, const char *> parts[] = {
        {u"outside"_s, QT_TRANSLATE_NOOP("binnacle::Headline", "Outside appetite: %outside.")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("binnacle::Headline", "Not known: %unknown.")},
        {u"watch"_s, QT_TRANSLATE_NOOP("binnacle::Headline", "Watch: %watch.")},
    };
    for (const auto &[name, text] : parts) {
        if (!argument(sentence, name).isEmpty()) {
            pattern += u' ' + translated(text);
        }
    }
    return pattern;
}

QString patternOf(const Sentence &sentence)
{
    static const QHash<QString, const char *> fixed = {
        {u"headline.no_measure"_s,
            QT_TRANSLATE_NOOP("binnacle::Headline", "We cannot say. No measure is chosen for this page.")},
        {u"headline.cannot_say"_s,
            QT_TRANSLATE_NOOP(
                "binnacle::Headline", "We cannot say. %unknown of %count measures have no current reading.")},
        {u"headline.no_measures"_s,
            QT_TRANSLATE_NOOP("binnacle::Headline", "No. %outside of %count measures are outside appetite.")},
        {u"headline.no_major"_s,
            QT_TRANSLATE_NOOP("binnacle::Headline", "No. A major nonconformity is overdue: %reference.")},
    };
    if (sentence.id == u"headline.yes") {
        return yesPattern(sentence);
    }
    if (sentence.id == u"headline.mostly") {
        return mostlyPattern(sentence);
    }
    const char *text = fixed.value(sentence.id);
    return text ? translated(text) : QString();
}

} // namespace

Headline headline(const QList<HeadlineMeasure> &measures, const QString &overdueMajor)
{
    const Tally tally = tallyOf(measures, overdueMajor);
    const Rule *rule = std::find_if(rules.begin(), rules.end(), [&](const Rule &r) { return r.applies(tally); });
    Q_ASSERT(rule != rules.end());
    Headline result{rule->answer, {QString::fromUtf16(rule->id), rule->arguments(tally)}};
    result.sentence.text = headlineText(result.sentence);
    return result;
}

QString headlineText(const Sentence &sentence)
{
    return filled(patternOf(sentence), sentence.arguments);
}

} // namespace binnacle
