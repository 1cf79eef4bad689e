#include "models/base/decimaltext.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

/// A finite decimal number: sign, digits d1 d2 d3 ..., value 0.d1d2d3... times ten to the power of `point`.
struct Digits
{
    bool negative = false;
    std::string digits;
    int point = 0;
};

/// Splits what std::to_chars writes in scientific notation: "-9.425e+01".
Digits split(std::string_view scientific)
{
    Digits result;
    result.negative = scientific.front() == '-';
    const std::size_t e = scientific.find('e');
    for (const char c : scientific.substr(0, e)) {
        if (c >= '0' && c <= '9') {
            result.digits += c;
        }
    }
    result.point = std::stoi(std::string(scientific.substr(e + 1))) + 1;
    return result;
}

Digits shortestDigits(double value)
{
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific).ptr;
    return split({buffer.data(), static_cast<std::size_t>(end - buffer.begin())});
}

Digits nineDigits(double value)
{
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::scientific, 8).ptr;
    return split({buffer.data(), static_cast<std::size_t>(end - buffer.begin())});
}

/// Keeps `decimals` digits behind the point, half away from zero.
void roundTo(Digits &number, int decimals)
{
    const int kept = number.point + decimals;
    if (kept < 0) {
        number.digits.clear();
        return;
    }
    const auto count = static_cast<std::size_t>(kept);
    if (count >= number.digits.size()) {
        return;
    }
    const bool up = number.digits[count] >= '5';
    number.digits.resize(count);
    if (!up) {
        return;
    }
    const auto nine = [](char c) { return c == '9'; };
    const auto last = std::find_if_not(number.digits.rbegin(), number.digits.rend(), nine);
    std::fill(number.digits.rbegin(), last, '0');
    if (last != number.digits.rend()) {
        ++*last;
    } else {
        number.digits.insert(number.digits.begin(), '1');
        ++number.point;
    }
}

/// Plain notation with exactly `decimals` digits behind the point.
QString plain(const Digits &number, int decimals)
{
    const auto digitAt = [&](int place) { // place 0 is the first behind the point
        const int index = number.point + place;
        return index >= 0 && index < static_cast<int>(number.digits.size())
            ? number.digits[static_cast<std::size_t>(index)]
            : '0';
    };
    std::string text;
    for (int place = -std::max(number.point, 1); place < decimals; ++place) {
        if (place == 0) {
            text += '.';
        }
        text += digitAt(place);
    }
    const bool isZero = text.find_first_not_of("0.") == std::string::npos;
    return (number.negative && !isZero ? u"-"_s : QString()) + QString::fromStdString(text);
}

} // namespace

QString decimalText(double value, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= 17);
    if (!std::isfinite(value)) {
        return {};
    }
    Digits number = shortestDigits(value);
    roundTo(number, decimals);
    return plain(number, decimals);
}

QString statisticText(double value)
{
    if (!std::isfinite(value)) {
        return {};
    }
    Digits number = nineDigits(value);
    number.digits.erase(number.digits.find_last_not_of('0') + 1);
    return plain(number, std::max(0, static_cast<int>(number.digits.size()) - number.point));
}

std::optional<double> numberFromText(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView number = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype dot = number.indexOf(u'.');
    const QStringView whole = dot < 0 ? number : number.first(dot);
    const QStringView part = dot < 0 ? QStringView(u"0") : number.sliced(dot + 1);
    const bool wellFormed = !whole.isEmpty() && !part.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && std::all_of(part.begin(), part.end(), isDigit) && (whole.size() == 1 || whole.front() != u'0');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    return wellFormed && isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace binnacle
