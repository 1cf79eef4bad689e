#pragma once

#include <QString>

namespace binnacle {

/// Who made a change: a person picked once per computer, and the account of the operating system. Both are claims;
/// only signatures prove.
struct Author
{
    qint64 personId = 0; ///< 0: nobody was picked
    QString account = {};
};

/// Name of the account that runs this program; its number when it has no name.
QString operatingSystemAccount();

} // namespace binnacle
