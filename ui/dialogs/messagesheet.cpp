#include "ui/dialogs/messagesheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int sheetWidth = 520;
static constexpr int sidePadding = 24;
static constexpr int detailHeight = 140;

MessageSheet::MessageSheet(const Theme &theme, const Words &words, const QString &text, QWidget *window)
    : Sheet(theme, words, window)
    , m_text(text)
    , m_first(&cancel())
{
    auto *body = new QWidget;
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(sidePadding, 16, sidePadding, 16);
    m_lines->setSpacing(12);
    auto *label = new TextLabel(theme, TextRole::Body, &Tokens::text, text);
    label->setMaxLines(0);
    label->setFixedHeight(label->heightForWidth(sheetWidth - 2 * sidePadding - 2)); // a dialog asks its layout too late
    label->setObjectName(u"message"_s);
    m_lines->addWidget(label);
    setBody(body);
    setFixedWidth(sheetWidth);
    for (auto *button : findChildren<QPushButton *>()) {
        button->setAutoDefault(true); // Return presses the one that has the focus
    }
    connect(this, &Sheet::actRequested, this, &QDialog::accept);
}

void MessageSheet::setDetail(const QString &detail)
{
    if (detail.isEmpty() || detail == m_text) {
        return;
    }
    auto *list = new QPlainTextEdit(detail);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setFixedHeight(detailHeight);
    list->setObjectName(u"detail"_s);
    list->setAccessibleName(tr("Details"));
    m_lines->addWidget(list);
}

void MessageSheet::setOnlyAct()
{
    cancel().hide();
    m_first = findChild<QWidget *>(u"act"_s);
}

void MessageSheet::addOther(const QString &text)
{
    auto *other = new Button(theme(), Button::Kind::Flat, text);
    other->setObjectName(u"other"_s);
    other->setSmall(true);
    other->setAutoDefault(true);
    connect(other, &Button::clicked, this, [this] { done(Other); });
    m_lines->addWidget(other, 0, Qt::AlignLeading);
}

void MessageSheet::showEvent(QShowEvent *event)
{
    m_first->setFocus();
    adjustSize(); // before the sheet is put in the middle
    Sheet::showEvent(event);
}

} // namespace binnacle
