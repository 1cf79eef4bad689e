#pragma once

#include <QString>
#include <optional>
#include <utility>
#include <variant>

namespace binnacle {

/// Why something did not happen. `message` is translated and final: it is shown as it is. `detail` goes to the log.
struct Error
{
    enum class Code {
        Usage, ///< asked for something that does not exist (a register, a page, a column)
        Unreadable, ///< missing, not a file, or no permission
        NotOurs, ///< another program's file, or not a database at all
        Damaged, ///< ours, but truncated, altered or inconsistent
        Newer, ///< made by a later version
        ReadOnly, ///< may be read, not changed
        Locked, ///< open for writing elsewhere
        Conflict, ///< the record was changed by somebody else meanwhile
        Invalid, ///< refused by validation
        Storage, ///< disk full, or the database refused
        Cancelled, ///< stopped by the user; nothing was changed
    };
    Code code = Code::Storage;
    QString message;
    QString detail = {};
};

/// A value, or the reason why there is none. No exceptions, no bool with an out-parameter.
template <typename T = void> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool isOk() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return isOk(); }

    T &value() &
    {
        Q_ASSERT(isOk());
        return std::get<T>(m_content);
    }
    const T &value() const &
    {
        Q_ASSERT(isOk());
        return std::get<T>(m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(isOk());
        return std::get<T>(std::move(m_content));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    /// For what can be shown without: the error is nobody's business then.
    T valueOr(T other) const { return isOk() ? value() : std::move(other); }

    const Error &error() const
    {
        Q_ASSERT(!isOk());
        return std::get<Error>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error &error() const
    {
        Q_ASSERT(m_error);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace binnacle
