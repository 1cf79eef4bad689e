#include "ui/widgets/dutyletter.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

namespace {

struct LetterText
{
    Q_DECLARE_TR_FUNCTIONS(letters)
};

enum class LetterBox { Filled, Outlined, Dashed, Plain };

} // namespace

static constexpr qreal boxWidth = 22;
static constexpr qreal boxHeight = 18;
static constexpr qreal radius = 3;
static constexpr qreal letterStep = 26;

/// 22 x 18 at most, in the middle of the box.
static void paintLetter(
    QPainter &painter, const QRectF &box, const QString &letter, LetterBox kind, const Tokens &tokens)
{
    QRectF frame(0, 0, std::min(boxWidth, box.width()), std::min(boxHeight, box.height() - 2));
    frame.moveCenter(box.center());
    frame = crisp(painter, frame);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (kind == LetterBox::Filled || kind == LetterBox::Outlined) {
        drawFrame(painter, frame, radius, kind == LetterBox::Filled ? tokens.ink : tokens.surface, tokens.ink, 1);
    } else if (kind == LetterBox::Dashed) {
        QPen pen(tokens.brassMark, 1.2, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
        painter.setPen(pen);
        painter.setBrush(tokens.surface);
        painter.drawRoundedRect(frame.adjusted(.5, .5, -.5, -.5), radius, radius);
    }
    const QColor &color = kind == LetterBox::Filled ? tokens.surface
        : kind == LetterBox::Outlined               ? tokens.ink
        : kind == LetterBox::Dashed                 ? tokens.brass
                                                    : tokens.text2;
    drawLine(painter, frame, letter, kind == LetterBox::Plain ? TextRole::Label : TextRole::LabelStrong, color,
        Qt::AlignHCenter);
    painter.restore();
}

QString letterText(DutyLetters letters)
{
    QStringList texts;
    if (letters.testFlag(DutyLetter::Accountable)) {
        texts << LetterText::tr("A", "accountable");
    }
    if (letters & (DutyLetter::Responsible | DutyLetter::Delegated)) {
        texts << LetterText::tr("R", "responsible");
    }
    if (letters.testFlag(DutyLetter::Consulted)) {
        texts << LetterText::tr("C", "consulted");
    }
    if (letters.testFlag(DutyLetter::Informed)) {
        texts << LetterText::tr("I", "informed");
    }
    return texts.join(u' ');
}

QString letterWords(DutyLetters letters)
{
    QStringList words;
    if (letters.testFlag(DutyLetter::Accountable)) {
        words << LetterText::tr("accountable");
    }
    if (letters.testFlag(DutyLetter::Responsible)) {
        words << LetterText::tr("responsible");
    }
    if (letters.testFlag(DutyLetter::Delegated)) {
        words << LetterText::tr("responsible by delegation");
    }
    if (letters.testFlag(DutyLetter::Consulted)) {
        words << LetterText::tr("consulted");
    }
    if (letters.testFlag(DutyLetter::Informed)) {
        words << LetterText::tr("informed");
    }
    return words.join(u", "_s);
}

void paintLetters(QPainter &painter, const QRectF &box, DutyLetters letters, const Tokens &tokens)
{
    QList<std::pair<QString, LetterBox>> shown;
    if (letters.testFlag(DutyLetter::Accountable)) {
        shown << std::pair(letterText(DutyLetter::Accountable), LetterBox::Filled);
    }
    if (letters & (DutyLetter::Responsible | DutyLetter::Delegated)) {
        shown << std::pair(letterText(DutyLetter::Responsible),
            letters.testFlag(DutyLetter::Responsible) ? LetterBox::Outlined : LetterBox::Dashed);
    }
    for (const DutyLetter letter : {DutyLetter::Consulted, DutyLetter::Informed}) {
        if (letters.testFlag(letter)) {
            shown << std::pair(letterText(letter), LetterBox::Plain);
        }
    }
    const auto count = static_cast<qreal>(shown.size());
    const qreal step = std::min(letterStep, box.width() / std::max(count, 1.0));
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const qreal center = box.center().x() + step * (static_cast<qreal>(i) - (count - 1) / 2);
        const QRectF place
            = mirrored(painter.layoutDirection(), box, {center - step / 2 + 1, box.top(), step - 2, box.height()});
        paintLetter(painter, place, shown.at(i).first, shown.at(i).second, tokens);
    }
}

} // namespace binnacle
