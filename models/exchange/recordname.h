#pragma once

#include "models/registers/registerschema.h"

#include <QStringList>

namespace binnacle {

/// The columns by which a file names the records of a register, the best first: reference or code, then the name of
/// people and organizations. Empty where records have none of them: they are named by their key.
QStringList usualNames(const RegisterSchema &schema);

/// A name made of the key of a record: `POL-01/2`. The first part may have slashes of its own, as the references of
/// other programs do; in the others they are escaped.
namespace recordname {

QString joined(const QString &first, const QStringList &others);
/// The inverse for `count` parts; empty when there are fewer.
QStringList parts(const QString &name, qsizetype count);
/// What such a name looks like, for people: `policy_id/version`.
QString pattern(const RegisterSchema &schema);

} // namespace recordname

} // namespace binnacle
