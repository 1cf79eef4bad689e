#pragma once

#include "models/base/result.h"

#include <QString>

namespace binnacle {

class Document;

/// Somebody of the document who can say "this is me". There is no log-in: it is a claim.
struct Identity
{
    qint64 personId = 0; ///< 0: nobody in particular, an administrator
    QString reference = {}; ///< "P07"
    QString name = {};
    QString role = {}; ///< the seat that is held on the day of the document, else the job title
};

/// The person with this id or reference, if there is one who is here on the day of the document; else nobody.
Identity identityOf(Document &document, qint64 personId);
Identity identityOf(Document &document, const QString &reference);

} // namespace binnacle
