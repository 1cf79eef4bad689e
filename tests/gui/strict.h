#pragma once

#include <QRegularExpression>
#include <QTest>

/// Every warning fails the test, but for what the offscreen platform says about itself.
inline void failOnEveryWarning()
{
    static const QRegularExpression any(QStringLiteral("^(?!This plugin does not support)"));
    QTest::failOnWarning(any);
}
