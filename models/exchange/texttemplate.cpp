#include "models/exchange/texttemplate.h"

#include "models/exchange/csvtext.h"
#include "models/exchange/exchangetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

Result<qsizetype> columnIndex(const QStringList &header, const QString &column)
{
    const qsizetype index = header.indexOf(column);
    if (index < 0) {
        static constexpr qsizetype shown = 12;
        const QString more = header.size() > shown ? u", …"_s : QString();
        return Error{Error::Code::Usage,
            ExchangeText::tr("The file has no column “%1”. Its columns are: %2. Is the delimiter right?")
                .arg(column, header.mid(0, shown).join(", "_L1).left(500) + more)};
    }
    if (header.count(column) > 1) {
        return Error{Error::Code::Usage, ExchangeText::tr("The file has the column “%1” more than once.").arg(column)};
    }
    return index;
}

TextTemplate TextTemplate::ofColumn(const QString &column)
{
    TextTemplate result;
    result.m_pieces.append({column, true});
    return result;
}

TextTemplate TextTemplate::ofConstant(const QString &text)
{
    TextTemplate result;
    result.m_pieces.append({text, false});
    return result;
}

Result<TextTemplate> TextTemplate::parsed(const QString &text)
{
    TextTemplate result;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'{' || text.mid(i, 2) == u"{{") {
            literal += text.at(i);
            i += text.at(i) == u'{' ? 1 : 0;
            continue;
        }
        const qsizetype close = text.indexOf(u'}', i);
        if (close < 0) {
            return Error{Error::Code::Usage, ExchangeText::tr("“%1” has a brace that does not close.").arg(text)};
        }
        result.m_pieces.append({literal, false});
        result.m_pieces.append({text.mid(i + 1, close - i - 1), true});
        literal.clear();
        i = close;
    }
    result.m_pieces.append({literal, false});
    result.m_pieces.removeIf([](const Piece &piece) { return !piece.isColumn && piece.text.isEmpty(); });
    return result;
}

Result<> TextTemplate::connectTo(const QStringList &header)
{
    for (Piece &piece : m_pieces) {
        if (!piece.isColumn) {
            continue;
        }
        const Result<qsizetype> index = columnIndex(header, piece.text);
        if (!index) {
            return index.error();
        }
        piece.index = *index;
    }
    return {};
}

QString TextTemplate::of(const CsvRow &row) const
{
    if (m_pieces.size() == 1) {
        const Piece &piece = m_pieces.first();
        return piece.isColumn ? csv::original(row.text(piece.index)) : piece.text;
    }
    QString text;
    bool isEmpty = true;
    for (const Piece &piece : m_pieces) {
        if (!piece.isColumn) {
            text += piece.text;
            continue;
        }
        const QString cell = csv::original(row.text(piece.index));
        isEmpty = isEmpty && cell.isEmpty();
        text += cell;
    }
    return isEmpty ? QString() : text;
}

bool TextTemplate::isConstant() const
{
    return std::none_of(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return piece.isColumn; });
}

QString TextTemplate::columnNames() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (piece.isColumn && !names.contains(piece.text)) {
            names << piece.text;
        }
    }
    return names.join(" + "_L1);
}

} // namespace binnacle
