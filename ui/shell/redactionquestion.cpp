#include "ui/shell/redactionquestion.h"

#include "models/document/redaction.h"
#include "models/registers/definitions/evidence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct RedactionQuestion
{
    Q_DECLARE_TR_FUNCTIONS(redactionquestion)
};

} // namespace

QString redactionQuestion(const Redaction &redaction)
{
    const RedactedRecord &first = redaction.records.first();
    if (redaction.isDone()) {
        return RedactionQuestion::tr("%1 was redacted already. Write the file anew once more, so that nothing of it is "
                                     "left in unused parts?")
            .arg(first.name);
    }
    QStringList sentences{RedactionQuestion::tr("Redact %1 for good?").arg(first.name)};
    if (!first.labels.isEmpty()) {
        sentences << RedactionQuestion::tr("These are emptied: %1.").arg(first.labels.join(u", "_s));
    }
    QStringList evidence;
    int parts = 0;
    for (const RedactedRecord &record : redaction.records.mid(1)) {
        if (record.schema == &evidence::schema) {
            evidence << record.name;
        } else {
            parts += record.isDone ? 0 : 1;
        }
    }
    if (!evidence.isEmpty()) {
        sentences
            << RedactionQuestion::tr("So is the evidence that belongs to it alone: %1.").arg(evidence.join(u", "_s));
    }
    if (parts > 0) {
        sentences << RedactionQuestion::tr("So are the words of %n obligation(s) of it.", nullptr, parts);
    }
    if (redaction.earlierValues > 0) {
        sentences << RedactionQuestion::tr(
            "%n earlier value(s) go from the log too.", nullptr, static_cast<int>(redaction.earlierValues));
    }
    sentences << RedactionQuestion::tr("What is typed and not entered goes as well.")
              << RedactionQuestion::tr("This cannot be undone, and nothing before it can be undone with Ctrl+Z.")
              << RedactionQuestion::tr(
                     "Copies of the document, backups and packs that were issued keep what they have.");
    return sentences.join(u' ');
}

} // namespace binnacle
