#include "ui/dialogs/whoamisheet.h"

#include "models/document/document.h"
#include "models/registers/definitions/person.h"
#include "models/registers/organizationzone.h"
#include "ui/forms/referenceeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int sheetWidth = 520;
static constexpr int sidePadding = 24;

WhoAmISheet::WhoAmISheet(const Theme &theme, Document &document, QWidget *window)
    : Sheet(theme, {u"lock"_s, tr("Who am I"), tr("This is me")}, window)
    , m_document(document)
    , m_choices(document.database())
    , m_labels(document.database())
    , m_person(new ReferenceEditor(
          {theme, m_choices, m_labels, document.asOf(), organizationZone(document.database())}, &person::schema))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setNote(tr("Kept on this computer, for this document"));
    setBody(buildBody());
    setFixedWidth(sheetWidth);
    const qint64 now = document.author().personId;
    m_person->setValue(now > 0 ? Value(now) : Value());
    connect(m_person, &FieldEditor::edited, this, &WhoAmISheet::judge);
    connect(this, &Sheet::actRequested, this, &WhoAmISheet::take);
    connect(static_cast<QLineEdit *>(m_person->input()), &QLineEdit::returnPressed, this, &WhoAmISheet::take);
    judge();
}

QWidget *WhoAmISheet::buildBody()
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(sidePadding, 16, sidePadding, 16);
    lines->setSpacing(12);
    auto *text = new TextLabel(theme(), TextRole::Body, &Tokens::text,
        tr("There is no log-in. The history of changes keeps this person and the account “%1” of this computer, as a "
           "claim; only signatures prove who somebody is.")
            .arg(m_document.author().account));
    text->setMaxLines(0);
    text->setFixedHeight(text->heightForWidth(sheetWidth - 2 * sidePadding - 2));
    lines->addWidget(text);
    m_person->setNames(u"person_id"_s, tr("Person"));
    lines->addWidget(new TextLabel(theme(), TextRole::Label, &Tokens::muted, tr("Person")));
    lines->addWidget(m_person);
    auto *nobody = new Button(theme(), Button::Kind::Flat, tr("I only look after the file: an administrator"));
    nobody->setObjectName(u"administrator"_s);
    nobody->setSmall(true);
    nobody->setFlush();
    nobody->setAccessibleDescription(tr("An administrator takes no step and approves nothing"));
    lines->addWidget(nobody, 0, Qt::AlignLeading);
    connect(nobody, &Button::clicked, this, [this] {
        emit chosen({});
        accept();
    });
    return body;
}

void WhoAmISheet::judge()
{
    const Value person = m_person->value();
    const bool isPicked = person.typeId() == QMetaType::LongLong;
    const bool isHere = isPicked && identityOf(m_document, person.toLongLong()).personId > 0;
    setAct(tr("This is me"), isHere,
        isPicked ? tr("This person is not here on that day") : tr("Pick a person from the list"));
}

void WhoAmISheet::take()
{
    m_person->settle();
    const Identity identity = identityOf(m_document, m_person->value().toLongLong());
    if (identity.personId > 0) {
        emit chosen(identity);
        accept();
    }
}

void WhoAmISheet::showEvent(QShowEvent *event)
{
    adjustSize(); // before the sheet is put in the middle
    Sheet::showEvent(event);
    m_person->input()->setFocus();
}

} // namespace binnacle
