#pragma once

#include <QString>
#include <QStringList>

namespace binnacle::test {

/// What a run of a program said, and how it ended.
struct Said
{
    int code = -1; ///< -1: it crashed or never ended
    QByteArray bytes; ///< standard output
    QString err;

    QString out() const { return QString::fromUtf8(bytes); }
    /// Everything that makes a failed comparison plain.
    QByteArray text() const;
};

/// Runs a program where there is no display and no home to write to; `LC_ALL` and `TZ` are those of the tests.
Said run(const QString &program, const QStringList &arguments);

/// Runs it as a user without privileges, because root may write everywhere; the code is -1 when this account may not
/// become another one.
Said runUnprivileged(const QString &program, const QStringList &arguments);

} // namespace binnacle::test
