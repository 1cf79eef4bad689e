#include "ui/theme/style.h"

#include "ui/theme/crisp.h"
#include "ui/theme/iconset.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace binnacle {
namespace {

constexpr int fieldHeight = 30;
constexpr int buttonWidth = 28; ///< the end of a field that holds its arrow
constexpr int iconSide = 16;
constexpr int textInset = 10; ///< of the words of a combo box
constexpr int editInset = 7; ///< of a line edit inside a field, which adds 2

bool isDateField(const QWidget *widget)
{
    return qobject_cast<const QDateTimeEdit *>(widget) != nullptr;
}

bool isEditableCombo(const QStyleOption *option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return combo && combo->editable;
}

/// The icon at the end of a field, in logical coordinates and already mirrored.
QRect endIcon(const QStyleOption &option)
{
    const QRect field = option.rect;
    const QRect place(
        field.right() + 1 - 8 - iconSide, field.top() + (field.height() - iconSide) / 2, iconSide, iconSide);
    return QStyle::visualRect(option.direction, field, place);
}

} // namespace

Style::Style(const IconSet &icons)
    : QProxyStyle(u"Fusion"_s)
    , m_icons(icons)
    , m_tokens(&Tokens::light())
{
}

void Style::setLook(const Tokens &tokens, const LineWidths &lines)
{
    m_tokens = &tokens;
    m_lines = lines;
}

void Style::paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const bool isEnabled = option.state & State_Enabled;
    const bool hasFocus = option.state & State_HasFocus;
    const bool hasError = widget && widget->property("error").toBool();
    const bool hasWarning = widget && widget->property("warning").toBool();
    const QColor edge = hasFocus ? m_tokens->focus
        : hasError               ? m_tokens->actMark
        : hasWarning             ? m_tokens->watchMark
        : isEnabled              ? m_tokens->borderStrong
                                 : m_tokens->border;
    const int width = hasFocus || hasError || hasWarning ? m_lines.ring : m_lines.line;
    drawFrame(painter, option.rect, 4, isEnabled ? m_tokens->surface : m_tokens->sunken, edge, width);
}

void Style::paintCheckMark(QPainter &painter, const QStyleOption &option, bool isRound) const
{
    const QRectF box(option.rect);
    const bool isOn = option.state & State_On;
    const bool isPartly = option.state & State_NoChange;
    const bool isEnabled = option.state & State_Enabled;
    const QColor edge = !isEnabled ? m_tokens->border : isOn ? m_tokens->accent : m_tokens->borderStrong;
    const QColor fill = isOn && isEnabled && !isRound ? m_tokens->accent : m_tokens->surface;
    drawFrame(painter, box, isRound ? box.height() / 2 : 3, fill, edge, isRound && isOn ? 5 : m_lines.line);
    if (isOn && !isRound)
        m_icons.paint(
            painter, box.adjusted(2, 2, -2, -2), u"check"_s, isEnabled ? m_tokens->onAccent : m_tokens->muted);
    if (isPartly)
        fillHorizontal(painter, box.left() + 4, box.right() - 4, box.center().y(), m_tokens->text, 2);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckMark(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckMark(*painter, *option, true);
        return;
    case PE_FrameFocusRect:
        drawFrame(*painter, option->rect, 4, {}, m_tokens->focus, m_lines.ring);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    paintField(*painter, *option, widget);
    const QColor &ink = option->state & State_Enabled ? m_tokens->text2 : m_tokens->muted;
    if (control == CC_ComboBox) {
        m_icons.paint(*painter, endIcon(*option), isDateField(widget) ? u"calendar"_s : u"chevron-down"_s, ink);
        return;
    }
    for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const QRectF place = subControlRect(CC_SpinBox, option, part, widget);
        QRectF box(0, 0, 10, 10);
        box.moveCenter(place.center());
        painter->save();
        if (part == SC_SpinBoxUp) {
            painter->translate(0, box.top() + box.bottom());
            painter->scale(1, -1);
        }
        m_icons.paint(*painter, box, u"chevron-down"_s, ink);
        painter->restore();
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect field = option->rect;
    const QRect end(field.right() + 1 - buttonWidth, field.top(), buttonWidth, field.height());
    const bool isEditable = control == CC_SpinBox || isDateField(widget) || isEditableCombo(option);
    const QRect text = field.adjusted(isEditable ? editInset : textInset, 3, -buttonWidth, -3);
    QRect place;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            place = text;
        else if (part == SC_ComboBoxArrow)
            place = end;
        else
            return QProxyStyle::subControlRect(control, option, part, widget);
    } else if (control == CC_SpinBox) {
        if (part == SC_SpinBoxEditField)
            place = text;
        else if (part == SC_SpinBoxUp)
            place = end.adjusted(0, 2, 0, -end.height() / 2);
        else if (part == SC_SpinBoxDown)
            place = end.adjusted(0, end.height() / 2, 0, -2);
        else
            return QProxyStyle::subControlRect(control, option, part, widget);
    } else {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    return visualRect(option->direction, field, place);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (type == CT_ComboBox)
        return {size.width() + textInset + buttonWidth + 4, fieldHeight};
    if (type == CT_SpinBox)
        return {size.width() + editInset + buttonWidth + 6, fieldHeight};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list under the field, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // The style sheet gives rows their height only through a styled delegate.
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    } else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Weekends are red by default, and red is kept for status.
        QTextCharFormat plain;
        plain.setForeground(m_tokens->text);
        calendar->setWeekdayTextFormat(Qt::Saturday, plain);
        calendar->setWeekdayTextFormat(Qt::Sunday, plain);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    }
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    const auto tinted = [this](const QString &name) { return m_icons.icon(name, m_tokens->text2, m_tokens->muted); };
    switch (icon) {
    case SP_ArrowLeft:
        return tinted(u"chevron-left"_s);
    case SP_ArrowRight:
        return tinted(u"chevron-right"_s);
    case SP_ArrowDown:
        return tinted(u"chevron-down"_s);
    case SP_LineEditClearButton:
        return tinted(u"close"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace binnacle
