#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace binnacle {

/// When and by whom records are written.
struct Occasion
{
    QDate day; ///< on which the document speaks
    QDateTime now; ///< UTC
    QTimeZone zone = QTimeZone::utc(); ///< of the organization
    qint64 personId = 0; ///< 0: nobody in particular, as an administrator
};

} // namespace binnacle
