#pragma once

#include <QByteArray>
#include <QString>

namespace binnacle {

/// What another program may do with a file beyond showing it.
enum class Danger {
    None,
    Program,
    Script,
    WebPage, ///< can run scripts and load from the network
    Macros, ///< an office document that can hold programs
    Shortcut, ///< leads to another program or place
    Archive, ///< can hold all of these
    Unknown, ///< nobody can say what it is
};

/// How many bytes from the beginning of a file tell its kind.
inline constexpr qint64 tellingBytes = 16 * 1024;

/// The kind of a file by its first bytes, and by its name where that says more without contradicting them: a table in a
/// text is a CSV file, a program called report.pdf is a program. "application/octet-stream" when it is not known.
QString mediaTypeOf(const QString &name, const QByteArray &firstBytes);

/// The worst that kept type, name and first bytes say.
Danger dangerOf(const QString &mediaType, const QString &name, const QByteArray &firstBytes);

/// "pdf": an ending that is letters and digits only, whatever the type is called; "bin" when it has none.
QString safeSuffix(const QString &mediaType);

} // namespace binnacle
