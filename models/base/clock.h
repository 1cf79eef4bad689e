#pragma once

#include <QDate>
#include <QDateTime>

namespace binnacle {

/// The only source of the present. Tests and pinned documents pass a fixed one; nothing else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Always UTC.
    virtual QDateTime now() const = 0;
    /// The local day.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    QDate today() const override;
};

/// Stands still at the moment it was given.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now);
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }

private:
    QDateTime m_now;
};

} // namespace binnacle
