#include "tests/support/testvectors.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle::test {

static QJsonObject objectFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        qFatal("not a JSON object: %s", qPrintable(path));
    }
    return document.object();
}

QJsonValue testVectors(QLatin1StringView topic)
{
    static const QJsonObject vectors = objectFrom(QStringLiteral(TEST_DATA_DIR "/test_vectors.json"));
    const QJsonValue found = vectors.value(topic);
    if (found.isUndefined()) {
        qFatal("no test vectors for %s", topic.data());
    }
    return found;
}

QJsonObject catalogue(const QString &name)
{
    return objectFrom(QStringLiteral(SOURCE_DIR "/resources/catalogues/") + name + u".json"_s);
}

QByteArray rowName(qsizetype index, const QJsonValue &vector)
{
    const QByteArray text = vector.isObject() ? QJsonDocument(vector.toObject()).toJson(QJsonDocument::Compact)
                                              : vector.toVariant().toString().toUtf8();
    return "vector "_ba + QByteArray::number(index + 1) + ": "_ba + text.left(60);
}

QList<double> numbers(const QJsonValue &array)
{
    QList<double> list;
    for (const QJsonValue item : array.toArray()) {
        list << item.toDouble();
    }
    return list;
}

QList<std::optional<double>> readings(const QJsonValue &array)
{
    QList<std::optional<double>> list;
    for (const QJsonValue item : array.toArray()) {
        list << (item.isNull() ? std::nullopt : std::optional(item.toDouble()));
    }
    return list;
}

QList<int> integers(const QJsonValue &array)
{
    QList<int> list;
    for (const QJsonValue item : array.toArray()) {
        list << item.toInt();
    }
    return list;
}

bool isClose(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 * std::max(1.0, std::abs(expected));
}

} // namespace binnacle::test
