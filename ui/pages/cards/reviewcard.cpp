#include "ui/pages/cards/reviewcard.h"

#include "models/measures/metricpanel.h"
#include "ui/pages/cards/readermarks.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace binnacle {

ReviewCard::ReviewCard(const Theme &theme, QWidget *parent)
    : PanelFrame(parent)
    , m_title(new TextLabel(theme, TextRole::PanelTitle, &Tokens::text))
    , m_in(new TextLabel(theme, TextRole::BodyMedium, &Tokens::brass))
    , m_day(new TextLabel(theme, TextRole::Body, &Tokens::text))
    , m_readers(new ReaderMarks(theme))
    , m_read(new TextLabel(theme, TextRole::Label, &Tokens::muted))
    , m_questions(new TextLabel(theme, TextRole::LabelMedium, &Tokens::text2))
{
    arrange();
}

void ReviewCard::arrange()
{
    delete layout();
    if (m_isStrip) {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(15, 8, 15, 8);
        row->setSpacing(16);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_day, m_in}) {
            row->addWidget(widget);
        }
        row->addStretch();
        for (QWidget *widget : std::initializer_list<QWidget *>{m_readers, m_read, m_questions}) {
            row->addWidget(widget);
        }
        return;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(padding());
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_in);
    column->addLayout(head);
    column->addWidget(m_day);
    column->addWidget(m_readers);
    column->addStretch();
    column->addWidget(m_read);
    column->addWidget(m_questions);
}

void ReviewCard::setStrip(bool isStrip)
{
    if (m_isStrip != isStrip) {
        m_isStrip = isStrip;
        arrange();
    }
}

void ReviewCard::setPanel(const binnacle::Panel &panel)
{
    m_title->setText(panel.title);
    m_day->setText(panel.sentence.text);
    m_in->setText(remark(panel, u"in").text);
    m_read->setText(remark(panel, u"read").text);
    m_questions->setText(remark(panel, u"questions").text);
    m_readers->setReaders(panel.table);
    setAccessibleName(panel.title + u' ' + panel.sentence.text);
}

} // namespace binnacle
