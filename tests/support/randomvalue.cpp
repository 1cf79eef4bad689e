#include "support/randomvalue.h"

#include "models/registers/choice.h"

#include <QDate>
#include <QRandomGenerator>
#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace binnacle::test {

static QString randomText(int limit, bool isOneLine, QRandomGenerator &random)
{
    static const QString pieces[] = {u"a"_s, u"Ż"_s, u"é"_s, u"e\u0301"_s, u"漢"_s, u"🙂"_s, u"\""_s, u"\\"_s, u"'"_s,
        u"<b>"_s, u" "_s, u","_s, u";"_s, u"=1+1"_s, u"\u200f"_s, u"\u05d0"_s, u"0"_s, u"\t"_s, u"\n"_s};
    const auto count = static_cast<quint32>(std::size(pieces)) - (isOneLine ? 1 : 0);
    QString text;
    for (int i = random.bounded(std::min(limit, 30)); i >= 0; --i) {
        text += pieces[random.bounded(count)];
    }
    return text.left(limit);
}

static double randomDecimal(QRandomGenerator &random)
{
    const auto any = std::bit_cast<double>(random.generate64());
    return random.bounded(3) == 0 && std::isfinite(any) ? any + 0.0 : (random.bounded(2'000'001) - 1'000'000) / 1000.0;
}

static qlonglong randomInteger(const Field &field, QRandomGenerator &random)
{
    const auto least = static_cast<qint64>(std::max(field.minimum, -1e15));
    const auto most = static_cast<qint64>(std::min(field.maximum, 1e15));
    return least + static_cast<qint64>(random.bounded(static_cast<quint64>(most - least) + 1));
}

Value randomValue(const Field &field, QRandomGenerator &random)
{
    if (random.bounded(8) == 0) {
        return {};
    }
    const QString day = QDate(1970, 1, 1).addDays(random.bounded(40000)).toString(Qt::ISODate);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return randomText(field.limit, field.type == FieldType::Text, random);
    case FieldType::Integer:
    case FieldType::TimeOffset:
        return randomInteger(field, random);
    case FieldType::Reference:
        return static_cast<qlonglong>(random.bounded(1, 1'000'000));
    case FieldType::Decimal:
        return randomDecimal(random);
    case FieldType::Date:
        return day;
    case FieldType::Time:
        return u"%1T%2:%3Z"_s.arg(day)
            .arg(random.bounded(24), 2, 10, QChar(u'0'))
            .arg(random.bounded(60), 2, 10, QChar(u'0'));
    case FieldType::YesNo:
        return static_cast<qlonglong>(random.bounded(2));
    case FieldType::Choice:
    case FieldType::TimePrecision: {
        const auto choices = findChoiceSet(QLatin1StringView(field.target))->choices;
        return QString::fromLatin1(choices[random.bounded(static_cast<quint32>(choices.size()))].code);
    }
    case FieldType::Blob: {
        QByteArray bytes(random.bounded(1, 40), '\0');
        std::generate(bytes.begin(), bytes.end(), [&] { return static_cast<char>(random.bounded(256)); });
        return bytes;
    }
    }
    Q_UNREACHABLE();
}

} // namespace binnacle::test
