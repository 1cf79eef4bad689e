#include "ui/forms/sectionhead.h"

#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace binnacle {

SectionHead::SectionHead(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_note(new TextLabel(theme, TextRole::Label, &Tokens::muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(theme, TextRole::Label, &Tokens::muted, title), 1);
    row->addWidget(m_note);
}

void SectionHead::setNote(const QString &note)
{
    m_note->setText(note);
}

} // namespace binnacle
