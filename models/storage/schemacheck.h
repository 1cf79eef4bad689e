#pragma once

#include <QString>
#include <QStringList>

/// The structure of a document against the one that the migrations of this program make. Objects are named by kind and
/// name: "trigger signature_only_grows_update".
namespace binnacle {

class Database;

/// Objects that are missing, added or altered against the migrations run on an empty document.
QStringList schemaDifferences(const Database &database);
/// The same for a document of an older version, before it is migrated. Guards may be those of its time.
QStringList olderSchemaDifferences(const Database &database);
/// What a document of a newer version must not have, because this version reads it by names alone: a view, another kind
/// of thing in place of a table that is needed, an unknown trigger on such a table. Its new tables may have guards:
/// nothing is written to them here.
QStringList newerSchemaObjections(const Database &database);

/// What a document of this version says about which versions may read it.
QString ownReadableSince();

} // namespace binnacle
