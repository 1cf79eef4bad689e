#include "ui/theme/stylesheet.h"

#include "ui/theme/blend.h"
#include "ui/theme/tokennames.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

QString pixels(int value)
{
    return QString::number(value) + "px"_L1;
}

QHash<QString, QString> placeholders(const Tokens &tokens, const LineWidths &lines)
{
    QHash<QString, QString> values{
        {u"line"_s, pixels(lines.line)},
        {u"ring"_s, pixels(lines.ring)},
        {u"accentHover"_s, blend(tokens.text, tokens.accent, 0.16F).name()},
    };
    const auto room = [&](const QString &name, int whole, int sides, int edge) {
        values[name] = pixels(whole - sides * edge);
        values[name + "Ring"_L1] = pixels(whole - sides * lines.ring);
    };
    room(u"buttonHeight"_s, 32, 2, 1);
    room(u"smallHeight"_s, 26, 2, 1);
    room(u"buttonPad"_s, 13, 1, 1);
    room(u"smallPad"_s, 10, 1, 1);
    room(u"fieldHeight"_s, 30, 2, lines.line);
    room(u"fieldPad"_s, 8, 1, lines.line);
    room(u"areaPad"_s, 5, 1, lines.line);
    for (const TokenName &token : tokenNames())
        values[token.name] = (tokens.*token.color).name();
    return values;
}

} // namespace

QString fillStyleSheet(const QString &sheet, const Tokens &tokens, const LineWidths &lines)
{
    static const QRegularExpression placeholder(u"@([A-Za-z][A-Za-z0-9]*)"_s);
    const QHash<QString, QString> values = placeholders(tokens, lines);
    QString filled;
    qsizetype from = 0;
    for (auto it = placeholder.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = values.constFind(match.captured(1));
        Q_ASSERT_X(value != values.cend(), "style sheet", qPrintable(match.captured(1)));
        filled += sheet.mid(from, match.capturedStart() - from) + *value;
        from = match.capturedEnd();
    }
    return filled + sheet.mid(from);
}

} // namespace binnacle
