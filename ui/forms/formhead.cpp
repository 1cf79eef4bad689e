#include "ui/forms/formhead.h"

#include "ui/forms/wordpill.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

FormHead::FormHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_name(new TextLabel(theme, TextRole::ReadingStrong, &Tokens::text))
    , m_status(new WordPill(theme))
    , m_dirty(new TextLabel(theme, TextRole::Label, &Tokens::brass, tr("Not entered yet")))
    , m_close(new Button(theme, Button::Kind::Flat, {}, u"close"_s))
{
    setFixedHeight(height);
    m_name->setTabular(true);
    m_close->setSmall(true);
    m_close->setAccessibleName(tr("Close the form"));
    m_close->setToolTip(tr("Close the form"));
    m_close->setObjectName(u"closeForm"_s);
    m_dirty->setObjectName(u"notEntered"_s);
    m_row->setContentsMargins(14, 0, 14, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_name);
    m_row->addWidget(m_status);
    m_row->addStretch(1);
    m_row->addWidget(m_dirty);
    m_row->addWidget(m_close);
    m_status->hide();
    m_dirty->hide();
    m_close->hide();
    connect(m_close, &Button::clicked, this, &FormHead::closeRequested);
}

void FormHead::setName(const QString &name)
{
    m_name->setText(name);
}

void FormHead::setStatusWord(const QString &word)
{
    m_status->setWord(word);
    m_status->setVisible(!word.isEmpty());
}

void FormHead::setDirty(bool isDirty)
{
    m_dirty->setVisible(isDirty);
}

void FormHead::setDirtyWords(const QString &words)
{
    m_dirty->setText(words);
}

void FormHead::setClosable(bool isClosable)
{
    m_close->setVisible(isClosable);
}

void FormHead::setBack(const QString &words)
{
    auto *back = new Button(m_theme, Button::Kind::Flat, {}, u"chevron-left"_s);
    back->setObjectName(u"back"_s);
    back->setSmall(true);
    back->setAccessibleName(words);
    back->setToolTip(words.toHtmlEscaped());
    connect(back, &Button::clicked, this, &FormHead::closeRequested);
    m_row->insertWidget(0, back);
}

void FormHead::addTool(QWidget *tool)
{
    m_row->insertWidget(m_row->indexOf(m_close), tool);
}

} // namespace binnacle
