#pragma once

#include "models/base/issue.h"
#include "models/registers/occasion.h"
#include "models/registers/record.h"

namespace binnacle {

/// What a role may not do (domain, section c). Roles are validations, not access control: there is no log-in, and only
/// signatures prove. Nobody in particular, an administrator, approves nothing; what is reserved to top management is
/// changed by a holder of one of its seats, as soon as there are any.
QList<Issue> checkAuthor(const RegisterSchema &schema, const Record &before, const Record &after,
    const Occasion &occasion, const Lookup &others);

/// What has happened did so by the day of the document.
QList<Issue> checkDays(
    const RegisterSchema &schema, const Record &before, const Record &after, const Occasion &occasion);

/// That a step needs somebody who takes it.
Issue nobodyIssue(const RegisterSchema &schema, qint64 recordId, const QString &field);

} // namespace binnacle
