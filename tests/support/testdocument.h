#pragma once

#include "models/document/document.h"
#include "models/registers/registry.h"

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace binnacle::test {

/// 6 July 2026, 09:00 UTC: the day on which the sample speaks.
const FixedClock &clock();
/// Every warning of Qt or of the program fails the test; called in init().
void failOnAnyWarning();

/// A person of the sample (P01) on an invented account.
Author scriptedAuthor();

/// A new document without records, at folder/name.
std::unique_ptr<Document> emptyDocument(
    const QTemporaryDir &folder, const QString &name = QStringLiteral("a.binnacle"));
/// A copy of the sample at folder/name; the sample itself is made once in a process.
QString copyOfSample(const QTemporaryDir &folder, const QString &name = QStringLiteral("sample.binnacle"));
/// The same, open for writing, the author set.
std::unique_ptr<Document> sampleDocument(const QTemporaryDir &folder);
std::unique_ptr<Document> openForWriting(const QString &path);

/// What somebody does to the file with the sqlite3 shell: no guards, no checks of this program. False when a statement
/// fails. Foreign keys are off there.
bool tamper(const QString &path, const QString &sql);
/// The first column of every row, as text, over a connection of its own.
QStringList column(const QString &path, const QString &sql);
QStringList column(const Database &database, const QString &sql);
QString single(const Database &database, const QString &sql);

/// Findings of `verify`; one sentence when it could not be carried out.
QStringList verify(const QString &path);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
QJsonObject readJson(const QString &path);

/// A record like an existing one of the register, but new: no id, no reference, unique fields changed by `number`.
Record freshLike(const Record &record, const RegisterSchema &schema, int number);
/// All fields of a record, as a change wants them.
QMap<qsizetype, Value> valuesOf(const Record &record, const RegisterSchema &schema);
/// The first field that may be given any text: not unique, not immutable, not computed. -1 for none.
qsizetype freeTextField(const RegisterSchema &schema);

/// The content of all registers but `revision` and the log, as text; equal when nothing differs.
QStringList contentOf(const Database &database, bool withRevision);

} // namespace binnacle::test
