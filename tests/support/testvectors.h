#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <optional>

namespace binnacle::test {

/// One topic of tests/data/test_vectors.json: the reference values that were computed outside of this program. Aborts
/// the test program when the file or the topic is missing, so that a vector cannot be skipped silently.
QJsonValue testVectors(QLatin1StringView topic);

/// A catalogue of resources/catalogues, by name without ".json".
QJsonObject catalogue(const QString &name);

/// A short phrase for a data row: the vector as compact JSON, cut at 60 characters.
QByteArray rowName(qsizetype index, const QJsonValue &vector);

QList<double> numbers(const QJsonValue &array);
QList<std::optional<double>> readings(const QJsonValue &array);
QList<int> integers(const QJsonValue &array);

/// Whether two numbers agree to one part in a million, or differ by less than one in a million near zero: the precision
/// of the vectors.
bool isClose(double actual, double expected);

} // namespace binnacle::test
