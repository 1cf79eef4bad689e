#include "support/assertions.h"

#include <QString>
#include <QTest>

namespace binnacle::test {

void addAssertions(std::span<const Assertion> assertions)
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("answer");
    for (const Assertion &assertion : assertions) {
        QTest::newRow(assertion.says) << QString::fromUtf8(assertion.sql) << QString::fromUtf8(assertion.answer);
    }
}

} // namespace binnacle::test
