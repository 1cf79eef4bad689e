#include "models/document/author.h"

#include <pwd.h>
#include <unistd.h>

namespace binnacle {

QString operatingSystemAccount()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

} // namespace binnacle
