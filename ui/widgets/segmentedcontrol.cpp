#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/crisp.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace binnacle {
namespace {

constexpr int controlHeight = 32;
constexpr qreal radius = 4;

/// One choice; it paints its part of the common frame.
class Segment : public QAbstractButton
{
public:
    Segment(const Theme &theme, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    }

    QSize sizeHint() const override
    {
        return {int(std::ceil(textWidth(text(), TextRole::LabelMedium))) + 17, controlHeight - 2};
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = parentWidget()->rect().translated(-pos());
        QPainterPath inside;
        inside.addRoundedRect(whole.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        QPainterPath own;
        own.addRect(rect());
        painter.fillPath(inside.intersected(own), isChecked() ? t.accent : underMouse() ? t.raised : t.surface);
        if (hasFocus()) {
            const QColor &ring = isChecked() ? t.onAccent : t.focus;
            drawFrame(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, {}, ring, m_theme.ringWidth());
        }
        drawLine(painter, QRectF(rect()).adjusted(4, 0, -4, 0), text(), TextRole::LabelMedium,
            isChecked() ? t.onAccent : t.text2, Qt::AlignHCenter);
    }

private:
    const Theme &m_theme;
};

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SegmentedControl::setChoices(const QStringList &choices)
{
    qDeleteAll(m_group->buttons());
    for (int i = 0; i < choices.size(); ++i) {
        auto *segment = new Segment(m_theme, choices[i], this);
        m_group->addButton(segment, i);
        layout()->addWidget(segment);
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int choice)
{
    if (QAbstractButton *button = m_group->button(choice)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const bool hasError = property("error").toBool();
    QPainter painter(this);
    drawFrame(
        painter, rect(), radius, t.border, hasError ? t.actMark : t.borderStrong, hasError ? m_theme.ringWidth() : 1);
}

} // namespace binnacle
