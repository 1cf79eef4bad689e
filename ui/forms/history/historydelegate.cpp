#include "ui/forms/history/historydelegate.h"

#include "ui/forms/history/historylines.h"
#include "ui/forms/history/historymodel.h"
#include "ui/forms/history/historytext.h"
#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int dayLine = 24;
constexpr int headLine = 30;
constexpr int lineStep = 20;
constexpr int below = 8;
constexpr qreal labelWidth = 78;
constexpr qreal labelGap = 8;
constexpr qreal badge = 22;
constexpr qreal gap = 6;
constexpr qreal oldShare = 0.42; ///< of the room for both values, when they do not fit
constexpr int mostLines = 12;

QString toWord()
{
    return HistoryViewText::tr("to");
}

qreal toWidth()
{
    return textWidth(toWord(), TextRole::Label) + 2 * gap;
}

/// What an entry is, behind its time. The history of the document says its title too.
QString kindWord(const HistoryEntry &entry, bool isOfDocument)
{
    return isOfDocument         ? historyTitle(entry)
        : entry.kind == u"undo" ? HistoryViewText::tr("undo")
        : entry.kind == u"redo" ? HistoryViewText::tr("redo")
                                : QString();
}

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

void HistoryDelegate::setChosen(const QModelIndex &before, const QModelIndex &now)
{
    m_chosen = now;
    for (const QModelIndex &index : {before, now}) {
        if (index.isValid()) {
            emit sizeHintChanged(index);
        }
    }
}

int HistoryDelegate::dayHeight(int row) const
{
    return m_model.dayAt(row).isEmpty() ? 0 : dayLine;
}

QList<HistoryLine> HistoryDelegate::linesOf(int row) const
{
    const HistoryFilter &filter = m_model.filter();
    return historyLines(m_model.entryAt(row), filter.schema, filter.recordId, isChosen(row));
}

bool HistoryDelegate::isStacked(const HistoryLine &line, qreal width) const
{
    const qreal before = line.old.isEmpty() ? 0 : textWidth(line.old, TextRole::Label) + toWidth();
    return !line.isSentence() && before + textWidth(line.now, TextRole::LabelMedium) > width;
}

int HistoryDelegate::heightOf(const HistoryLine &line, qreal width, bool isChosen) const
{
    if (!isChosen) {
        return lineStep;
    }
    if (line.isSentence()) {
        return lineStep
            * static_cast<int>(std::max<qsizetype>(1, wrapLines(line.now, TextRole::Label, width, 3).size()));
    }
    const qreal values = width - labelWidth - labelGap;
    if (!isStacked(line, values)) {
        return lineStep;
    }
    const qsizetype old = wrapLines(line.old, TextRole::Label, values, mostLines).size();
    const qreal to = line.old.isEmpty() ? 0 : toWidth();
    const qsizetype now = wrapLines(line.now, TextRole::LabelMedium, values - to, mostLines).size();
    return lineStep
        * static_cast<int>((line.old.isEmpty() ? 0 : std::max<qsizetype>(1, old)) + std::max<qsizetype>(1, now));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    int height = dayHeight(index.row()) + headLine + below;
    for (const HistoryLine &line : linesOf(index.row())) {
        height += heightOf(line, width - 2 * padding, isChosen(index.row()));
    }
    return {width, height};
}

QRect HistoryDelegate::headOf(const QModelIndex &index, const QRect &item) const
{
    return QRect(item.left(), item.top() + dayHeight(index.row()), item.width(), headLine);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const QRectF cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(cell, t.surface);
    fillHorizontal(*painter, cell.left(), cell.right(), cell.bottom() - .5, t.grid);
    const int day = dayHeight(index.row());
    const QRectF inner = cell.adjusted(padding, 0, -padding, -1);
    if (day > 0) {
        drawLine(*painter, QRectF(inner.left(), inner.top(), inner.width(), day), m_model.dayAt(index.row()),
            TextRole::LabelMedium, t.muted);
    }
    const QRectF entry = cell.adjusted(0, day, 0, -1);
    if (isSelected) {
        painter->fillRect(entry, t.selection);
        painter->fillRect(
            mirrored(option.direction, cell, QRectF(entry.left(), entry.top(), 3, entry.height())), t.accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        drawFrame(*painter, entry, 2, {}, t.focus, m_theme.ringWidth());
    }
    paintHead(*painter, QRectF(inner.left(), entry.top(), inner.width(), headLine), m_model.entryAt(index.row()));
    qreal top = entry.top() + headLine;
    for (const HistoryLine &line : linesOf(index.row())) {
        const int height = heightOf(line, inner.width(), isChosen(index.row()));
        paintLine(*painter, QRectF(inner.left(), top, inner.width(), height), line, isChosen(index.row()));
        top += height;
    }
    painter->restore();
}

void HistoryDelegate::paintHead(QPainter &painter, const QRectF &box, const HistoryEntry &entry) const
{
    const Tokens &t = m_theme.tokens();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto place = [&](qreal left, qreal width) {
        return mirrored(direction, box, QRectF(box.left() + left, box.top(), width, box.height()));
    };
    const bool isTyped = entry.id == 0;
    QRectF disc = place(0, badge);
    disc = QRectF(disc.left() + .5, box.center().y() - badge / 2 + .5, badge - 1, badge - 1);
    painter.setBrush(isTyped ? t.surface : t.sunken);
    painter.setPen(QPen(isTyped ? t.text2 : t.borderStrong, 1, isTyped ? Qt::DashLine : Qt::SolidLine));
    painter.drawEllipse(disc);
    drawLine(painter, disc, initialsOf(entry.authorName), TextRole::LabelStrong, t.text2, Qt::AlignHCenter);
    qreal left = badge + 2 * gap - 4;
    const qreal room = box.width() - left - 130; // time, kind, and the button over the chosen one
    const qreal name = std::min(textWidth(entry.authorName, TextRole::BodyMedium) + 1, room);
    drawLine(painter, place(left, name), entry.authorName, TextRole::BodyMedium, t.text);
    left += name + gap + 2;
    const QString kind = kindWord(entry, m_model.filter().recordId == 0);
    const QString time = kind.isEmpty() ? historyTime(entry) : historyTime(entry) + u", "_s + kind;
    const qreal rest = std::min(textWidth(time, TextRole::Label) + 1, box.width() - left);
    drawLine(painter, place(left, rest), time, TextRole::Label, t.muted);
    if (isTyped) {
        const QString words = HistoryViewText::tr("not entered yet");
        const qreal width = textWidth(words, TextRole::Label) + 1;
        drawLine(painter, place(box.width() - width, width), words, TextRole::Label, t.brass);
    }
}

void HistoryDelegate::paintLine(QPainter &painter, const QRectF &box, const HistoryLine &line, bool isChosen) const
{
    const Tokens &t = m_theme.tokens();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    if (line.isSentence()) {
        const TextRole role = line.isHeading ? TextRole::LabelMedium : TextRole::Label;
        const QStringList lines = isChosen ? wrapLines(line.now, role, box.width(), 3) : QStringList{line.now};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            drawLine(painter, QRectF(box.left(), box.top() + qreal(i) * lineStep, box.width(), lineStep), lines.at(i),
                role, line.isHeading ? t.text : t.text2);
        }
        return;
    }
    const QRectF label(box.left(), box.top(), labelWidth, lineStep);
    drawLine(painter, mirrored(direction, box, label), line.label, TextRole::Label, t.muted);
    const QRectF values = mirrored(direction, box, box.adjusted(labelWidth + labelGap, 0, 0, 0));
    if (isChosen && isStacked(line, values.width())) {
        paintStacked(painter, values, line);
        return;
    }
    if (line.old.isEmpty()) {
        drawLine(painter, QRectF(values.left(), values.top(), values.width(), lineStep), line.now,
            TextRole::LabelMedium, t.text);
        return;
    }
    const qreal to = toWidth();
    qreal old = textWidth(line.old, TextRole::Label) + 1;
    const qreal now = textWidth(line.now, TextRole::LabelMedium) + 1;
    if (old + to + now > values.width()) {
        old = std::min(old, std::max(values.width() * oldShare, values.width() - to - now));
    }
    const auto place = [&](qreal left, qreal width) {
        return mirrored(direction, values, QRectF(values.left() + left, values.top(), width, lineStep));
    };
    const QRectF before = place(0, old);
    drawLine(painter, before, line.old, TextRole::Label, t.muted);
    if (line.isOldStruck) {
        fillHorizontal(painter, before.left(), before.right(), before.center().y() + .5, t.muted);
    }
    drawLine(painter, place(old + gap, to - 2 * gap + 1), toWord(), TextRole::Label, t.text2);
    drawLine(painter, place(old + to, values.width() - old - to), line.now, TextRole::LabelMedium, t.text);
}

/// Texts that do not fit beside each other: the old one struck out, the new one below it.
void HistoryDelegate::paintStacked(QPainter &painter, const QRectF &box, const HistoryLine &line) const
{
    const Tokens &t = m_theme.tokens();
    qreal top = box.top();
    const bool hasOld = !line.old.isEmpty();
    for (const QString &text : hasOld ? wrapLines(line.old, TextRole::Label, box.width(), mostLines) : QStringList()) {
        const QRectF row(box.left(), top, box.width(), lineStep);
        drawLine(painter, row, text, TextRole::Label, t.muted);
        if (line.isOldStruck) {
            const qreal width = std::min(textWidth(text, TextRole::Label), row.width());
            const QRectF struck = mirrored(painter.layoutDirection(), row, QRectF(row.left(), top, width, lineStep));
            fillHorizontal(painter, struck.left(), struck.right(), struck.center().y() + .5, t.muted);
        }
        top += lineStep;
    }
    const qreal to = hasOld ? toWidth() : 0;
    if (hasOld) {
        const QRectF word = mirrored(painter.layoutDirection(), box, QRectF(box.left(), top, to - gap, lineStep));
        drawLine(painter, word, toWord(), TextRole::Label, t.text2);
    }
    for (const QString &text : wrapLines(line.now, TextRole::LabelMedium, box.width() - to, mostLines)) {
        const QRectF row(box.left() + to, top, box.width() - to, lineStep);
        drawLine(painter, mirrored(painter.layoutDirection(), box, row), text, TextRole::LabelMedium, t.text);
        top += lineStep;
    }
}

} // namespace binnacle
