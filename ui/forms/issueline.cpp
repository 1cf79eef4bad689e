#include "ui/forms/issueline.h"

#include "ui/theme/crisp.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace binnacle {

static constexpr qreal glyphSide = 14;

IssueLine::IssueLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new TextLabel(theme, TextRole::Label, &Tokens::act, {}, this))
{
    m_text->setMaxLines(0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(int(glyphSide) + 5); // not a margin: those are not mirrored
    row->addWidget(m_text);
}

void IssueLine::setIssue(Issue::Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setColor(severity == Issue::Severity::Error ? &Tokens::act : &Tokens::watch);
    m_text->setText(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString IssueLine::text() const
{
    return m_text->text();
}

void IssueLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF place(0, 1, glyphSide, glyphSide);
    paintStatusGlyph(painter, mirrored(layoutDirection(), rect(), place),
        m_severity == Issue::Severity::Error ? Status::Act : Status::Watch, m_theme.tokens());
}

} // namespace binnacle
