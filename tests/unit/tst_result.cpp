#include "models/base/result.h"

#include <QTest>

using namespace binnacle;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void carriesAValueOrTheReason();
};

void TestResult::carriesAValueOrTheReason()
{
    const Result<int> seven = 7;
    QVERIFY(seven.isOk());
    QCOMPARE(*seven, 7);

    const Result<int> none = Error{Error::Code::NotOurs, QStringLiteral("Not ours.")};
    QVERIFY(!none);
    QCOMPARE(none.error().message, QStringLiteral("Not ours."));

    const Result<> done;
    QVERIFY(done);
}

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
