#pragma once

#include <cstdint>
#include <limits>
#include <span>

namespace binnacle {

/// What a column holds. A time is three columns: Time (UTC), TimeOffset, TimePrecision, in this order.
enum class FieldType {
    Text, ///< one line
    LongText, ///< many lines, up to 64 KiB
    Integer,
    Decimal,
    Date, ///< `2026-07-06`
    Time, ///< `2026-07-06T07:00Z`, the first instant of what was given
    TimeOffset, ///< minutes east of UTC as entered
    TimePrecision, ///< choice `precision`
    Choice, ///< code of the choice set named by `target`
    Reference, ///< id of a record of the register named by `target`
    YesNo, ///< 0 or 1
    Blob,
};

/// When a value must be there. States other than `Always` are judged by the register's own rules.
enum class Necessity { Optional, Always, FromState, WhenState };

/// What the text of a field says in codes; people read and type words instead.
enum class TextCode {
    None,
    People, ///< references of persons, "P07, P08"
    Weekdays, ///< "mon,tue,wed"
    DayOfYear, ///< "07-01"
};

/// One column of a register, described once for form, table, validation, log, import, export and search.
struct Field
{
    const char *column;
    const char *label; ///< translated in the context of the register
    FieldType type;
    int limit = 0; ///< characters of text
    const char *target = nullptr; ///< choice set or register; of an Integer: see recordNumber()
    Necessity necessity = Necessity::Optional;
    const char *states = nullptr; ///< for FromState one state, for WhenState several, comma separated
    bool isImmutable = false; ///< never changes after entry
    bool isUnique = false;
    bool isComputed = false; ///< set by the program, shown read-only
    bool isStamped
        = false; ///< the day, moment or person of the step that makes it necessary, unless another is entered
    bool isApproval = false; ///< names who approved: nobody in particular approves nothing
    bool isReserved = false; ///< changed by top management only
    bool isPast = false; ///< the day of something that has happened: never after the day of the document
    const char *kinds = nullptr; ///< kinds of records that need it, comma separated; null: all
    double minimum = std::numeric_limits<double>::lowest();
    double maximum = std::numeric_limits<double>::max();
    std::span<const char *const> words = {}; ///< of an integer: for `minimum` and the numbers after it
    TextCode code = TextCode::None;
    int money = 0; ///< of a number: an amount in so many units of the currency of the organization
    const char *helpText = nullptr; ///< one sentence, translated in the context of the register

    constexpr Field required() const
    {
        Field field = *this;
        field.necessity = Necessity::Always;
        return field;
    }
    constexpr Field requiredFrom(const char *state) const
    {
        Field field = *this;
        field.necessity = Necessity::FromState;
        field.states = state;
        return field;
    }
    constexpr Field requiredWhen(const char *stateList) const
    {
        Field field = *this;
        field.necessity = Necessity::WhenState;
        field.states = stateList;
        return field;
    }
    constexpr Field ofKinds(const char *kindList) const
    {
        Field field = *this;
        field.kinds = kindList;
        return field;
    }
    constexpr Field stamped() const
    {
        Field field = *this;
        field.isStamped = true;
        return field;
    }
    constexpr Field reserved() const
    {
        Field field = *this;
        field.isReserved = true;
        return field;
    }
    constexpr Field approval() const
    {
        Field field = *this;
        field.isApproval = true;
        return field;
    }
    constexpr Field past() const
    {
        Field field = *this;
        field.isPast = true;
        return field;
    }
    constexpr Field immutable() const
    {
        Field field = *this;
        field.isImmutable = true;
        return field;
    }
    constexpr Field unique() const
    {
        Field field = *this;
        field.isUnique = true;
        return field;
    }
    constexpr Field computed() const
    {
        Field field = *this;
        field.isComputed = true;
        return field;
    }
    constexpr Field atLeast(double least) const
    {
        Field field = *this;
        field.minimum = least;
        return field;
    }
    constexpr Field atMost(double most) const
    {
        Field field = *this;
        field.maximum = most;
        return field;
    }
    /// Words for the numbers from `least` on, translated in the context "choice". The number is kept, the word is
    /// shown.
    constexpr Field named(double least, std::span<const char *const> numberWords) const
    {
        Field field = atLeast(least).atMost(least + static_cast<double>(numberWords.size()) - 1);
        field.words = numberWords;
        return field;
    }
    constexpr Field holding(TextCode textCode) const
    {
        Field field = *this;
        field.code = textCode;
        return field;
    }
    constexpr Field inMoney(int units) const
    {
        Field field = *this;
        field.money = units;
        return field;
    }
    constexpr Field help(const char *sentence) const
    {
        Field field = *this;
        field.helpText = sentence;
        return field;
    }

    constexpr bool isRecordNumber() const { return type == FieldType::Integer && target != nullptr; }
    constexpr bool isText() const { return type == FieldType::Text || type == FieldType::LongText; }
};

/// The words in which definitions are written.
namespace define {

inline constexpr int oneLine = 300;
inline constexpr int manyLines = 65536;

constexpr Field text(const char *column, const char *label, int limit = oneLine)
{
    return {.column = column, .label = label, .type = FieldType::Text, .limit = limit};
}
constexpr Field longText(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::LongText, .limit = manyLines};
}
constexpr Field integer(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::Integer};
}
constexpr Field decimal(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::Decimal};
}
constexpr Field date(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::Date};
}
constexpr Field time(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::Time};
}
constexpr Field timeOffset(const char *column)
{
    return {.column = column, .label = "", .type = FieldType::TimeOffset, .minimum = -840, .maximum = 840};
}
constexpr Field timePrecision(const char *column)
{
    return {.column = column, .label = "", .type = FieldType::TimePrecision, .target = "precision"};
}
constexpr Field choice(const char *column, const char *label, const char *choiceSet)
{
    return {.column = column, .label = label, .type = FieldType::Choice, .target = choiceSet};
}
constexpr Field reference(const char *column, const char *label, const char *table)
{
    return {.column = column, .label = label, .type = FieldType::Reference, .target = table};
}
/// Id of a record of any register; `registerColumn` holds the table of that register.
constexpr Field recordNumber(const char *column, const char *label, const char *registerColumn)
{
    return {.column = column, .label = label, .type = FieldType::Integer, .target = registerColumn};
}
constexpr Field yesNo(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::YesNo};
}
constexpr Field blob(const char *column, const char *label)
{
    return {.column = column, .label = label, .type = FieldType::Blob};
}

} // namespace define

} // namespace binnacle
