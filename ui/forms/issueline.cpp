#include "ui/forms/issueline.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace binnacle {

static constexpr qreal glyphSide = 14;
static constexpr int textStart = int(glyphSide) + 5;

IssueLine::IssueLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextRole::Label, &Tokens::act, {}, this))
    , m_start(new QSpacerItem(textStart, 0, QSizePolicy::Fixed))
{
    m_text->setMaxLines(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacerItem(m_start); // not a margin: those are not mirrored
    row->addWidget(m_text);
}

void IssueLine::setIssue(Issue::Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setColor(severity == Issue::Severity::Error ? &Tokens::act : &Tokens::watch);
    m_text->setText(text);
    setAccessibleName(text);
    indent();
    updateGeometry();
    update();
}

QString IssueLine::text() const
{
    return m_text->text();
}

void IssueLine::standBelow(const QWidget &field)
{
    m_field = &field;
    indent();
}

void IssueLine::indent()
{
    if (!m_field) {
        return;
    }
    const int before = isRightToLeft() ? geometry().right() - m_field->geometry().right() : m_field->x() - x();
    const int words = textStart + int(std::ceil(textWidth(m_text->text(), TextRole::Label))) + 1;
    const int room = std::max(width() - words, 0);
    const int start = textStart + std::clamp(before, 0, room);
    if (start != m_start->sizeHint().width()) {
        m_start->changeSize(start, 0, QSizePolicy::Fixed);
        layout()->invalidate();
        update();
    }
}

void IssueLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    indent();
}

void IssueLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(m_start->sizeHint().width() - textStart, 1, glyphSide, glyphSide);
    paintStatusGlyph(painter, mirrored(layoutDirection(), rect(), place),
        m_severity == Issue::Severity::Error ? Status::Act : Status::Watch, m_theme.tokens());
}

} // namespace binnacle
