#include "models/review/boardquestions.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace binnacle {

static QHash<QString, QString> catalogue()
{
    QFile file(u":/catalogues/board_questions.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    QHash<QString, QString> questions;
    const QJsonArray topics = QJsonDocument::fromJson(file.readAll()).object().value(u"topics").toArray();
    for (const QJsonValue &topic : topics) {
        for (const QJsonValue &question : topic.toObject().value(u"questions").toArray()) {
            questions.insert(question[u"id"_s].toString(), question[u"question"_s].toString());
        }
    }
    return questions;
}

QStringList boardQuestions(const QStringList &ids)
{
    static const QHash<QString, QString> questions = catalogue();
    QStringList found;
    for (const QString &id : ids) {
        Q_ASSERT(questions.contains(id));
        found << questions.value(id);
    }
    return found;
}

} // namespace binnacle
