#include "ui/pages/leadership/dutysums.h"

#include "ui/pages/leadership/dutymodel.h"
#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dutyletter.h"
#include "ui/widgets/matrixview.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int sumHeight = 28;
static constexpr int keyHeight = 34;
static constexpr qreal padding = 14;
static constexpr qreal glyphSide = 13;

DutySums::DutySums(const Theme &theme, const DutyModel &model, const MatrixView &view, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Duties of each person"));
    connect(&view, &MatrixView::arranged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DutySums::sizeHint() const
{
    return {400, 2 * sumHeight + keyHeight};
}

void DutySums::describe()
{
    QStringList sums;
    for (const MapPerson &person : m_model.map().people) {
        const DutyLoad load = m_model.map().load(person);
        sums << tr("%1: accountable for %2, responsible for %3")
                    .arg(person.name)
                    .arg(load.accountable)
                    .arg(load.responsible);
    }
    setAccessibleDescription(sums.join(u"; "_s));
    update();
}

void DutySums::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.surface);
    fillHorizontal(painter, 0, width(), .5, t.borderStrong);
    paintSums(painter, QRectF(0, 1, width(), sumHeight), true);
    paintSums(painter, QRectF(0, sumHeight, width(), sumHeight), false);
    fillHorizontal(painter, 0, width(), 2 * sumHeight + .5, t.border);
    paintKey(painter, QRectF(0, 2 * sumHeight, width(), keyHeight));
}

void DutySums::paintSums(QPainter &painter, const QRectF &line, bool isAccountable) const
{
    const Tokens &t = m_theme.tokens();
    const int limit = isAccountable ? ResponsibilityMap::accountableLimit : ResponsibilityMap::responsibleLimit;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRectF cells = m_view.cells().geometry();
    cells.setTop(line.top());
    cells.setHeight(line.height());
    const QRectF first = isMirrored ? QRectF(cells.right(), line.top(), line.width() - cells.right(), line.height())
                                    : QRectF(0, line.top(), cells.left(), line.height());
    const QString words = isAccountable ? tr("Accountable for, limit %1") : tr("Responsible for, limit %1");
    drawLine(painter, first.adjusted(padding, 0, -8, 0), words.arg(limit), TextRole::Label, t.muted);
    painter.save();
    painter.setClipRect(cells);
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const DutyLoad load = m_model.map().load(m_model.personAt(column));
        const int count = isAccountable ? load.accountable : load.responsible;
        const QString number = QLocale().toString(count);
        const QRectF box(m_view.left(column), line.top(), m_view.columnWidth(column), line.height());
        if (count > limit) {
            const qreal text = textWidth(number, TextRole::LabelStrong);
            const qreal x = box.center().x() - (glyphSide + 4 + text) / 2;
            const QRectF glyph(x, box.center().y() - glyphSide / 2, glyphSide, glyphSide);
            paintStatusGlyph(painter, glyph, Status::Watch, t);
            drawLine(painter, {glyph.right() + 4, box.top(), text + 2, box.height()}, number, TextRole::LabelStrong,
                t.watch, Qt::AlignLeft | Qt::AlignAbsolute);
        } else {
            drawLine(painter, box, number, TextRole::Label, t.text, Qt::AlignHCenter);
        }
    }
    painter.restore();
}

void DutySums::paintKey(QPainter &painter, const QRectF &line) const
{
    const Tokens &t = m_theme.tokens();
    const auto place = [&](const QRectF &box) { return mirrored(layoutDirection(), QRectF(rect()), box); };
    qreal x = padding;
    const auto words = [&](const QString &text) {
        const qreal width = textWidth(text, TextRole::Label) + 2;
        drawLine(painter, place({x, line.top(), width, line.height()}), text, TextRole::Label, t.muted);
        x += width + 16;
    };
    const auto sign = [&](DutyLetter letter, const QString &text) {
        paintLetters(painter, place({x, line.top(), 24, line.height()}), letter, t);
        x += 28;
        words(text);
    };
    sign(DutyLetter::Accountable, tr("accountable, one only"));
    sign(DutyLetter::Responsible, tr("responsible"));
    sign(DutyLetter::Delegated, tr("by delegation"));
    words(tr("C consulted"));
    words(tr("I informed"));
    const QRectF lock(x, line.center().y() - glyphSide / 2, glyphSide, glyphSide);
    m_theme.icons().paint(painter, place(lock), u"lock"_s, t.brass);
    x += glyphSide + 6;
    words(tr("reserved"));
}

} // namespace binnacle
