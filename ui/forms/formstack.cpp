#include "ui/forms/formstack.h"

#include "models/document/document.h"
#include "models/registers/parts.h"
#include "ui/forms/recordform.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

FormStack::FormStack(const Theme &theme, Document &document, RecordForm *form, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_layout(new QStackedLayout(this))
    , m_form(form)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(form);
    connect(form, &RecordForm::partRequested, this, &FormStack::openPart);
    connect(form, &RecordForm::dirtyChanged, this, &FormStack::dirtyChanged);
    connect(form, &RecordForm::shown, this, [this](qint64 id) {
        if (m_part && id != m_wholeId) {
            closePart();
        }
    });
}

RecordForm &FormStack::shown() const
{
    return m_part ? *m_part : *m_form;
}

bool FormStack::isDirty() const
{
    return m_form->isDirty() || (m_part && m_part->isDirty());
}

bool FormStack::isTouched() const
{
    return m_form->isTouched() || (m_part && m_part->isTouched());
}

bool FormStack::enter()
{
    const bool isPartEntered = !m_part || !m_part->isTouched() || m_part->enter();
    return isPartEntered && (!m_form->isTouched() || (closePart() && m_form->enter()));
}

bool FormStack::leave()
{
    return (!m_part || m_part->leave()) && m_form->leave();
}

/// What need not be asked: to which record it belongs, and what it begins with but for days.
static QList<qsizetype> givenFields(
    const RegisterSchema &whole, const RegisterSchema &schema, const QMap<qsizetype, Value> &preset)
{
    QList<qsizetype> fields;
    const QList<PartRegister> parts = partsOf(whole);
    const bool isPart = std::any_of(
        parts.begin(), parts.end(), [&](const PartRegister &part) { return part.schema == &schema; });
    for (qsizetype i = 0; i < schema.fieldCount(); ++i) {
        const Field &field = schema.field(i);
        const bool isOtherWhole
            = isPart && i < 2 && field.type == FieldType::Reference && field.necessity == Necessity::Optional;
        const bool isWhole = isPart && i < 2 && field.type == FieldType::Reference
            && whole.id() == QLatin1StringView(field.target);
        if (isWhole || isOtherWhole || (preset.contains(i) && field.type != FieldType::Date)) {
            fields << i;
        }
    }
    return fields;
}

void FormStack::openPart(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &preset)
{
    if (!closePart()) {
        return;
    }
    m_wholeId = m_form->recordId();
    m_part = new RecordForm(m_theme, m_document, schema);
    m_part->setObjectName(u"part"_s);
    m_part->setPartOf(m_form->name(), givenFields(m_form->schema(), schema, preset));
    m_part->setNarrow(m_isNarrow);
    connect(m_part, &RecordForm::closeRequested, this, &FormStack::closePart);
    connect(m_part, &RecordForm::dirtyChanged, this, &FormStack::dirtyChanged);
    auto *escape = new QShortcut(Qt::Key_Escape, m_part);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close(); // a list that is open goes first
        } else {
            closePart();
        }
    });
    if (id > 0) {
        m_part->showRecord(id);
    } else {
        m_part->startNew(preset);
    }
    m_layout->addWidget(m_part);
    m_layout->setCurrentWidget(m_part);
    m_part->focusFirst();
    emit switched();
}

bool FormStack::closePart()
{
    if (!m_part) {
        return true;
    }
    if (!m_part->leave()) {
        return false;
    }
    removePart();
    return true;
}

void FormStack::discard()
{
    if (m_part) {
        m_part->discard();
        removePart();
    }
    m_form->discard();
}

void FormStack::removePart()
{
    RecordForm *part = std::exchange(m_part, nullptr);
    const bool hadFocus = part->isAncestorOf(focusWidget());
    part->disconnect(this);
    m_layout->setCurrentWidget(m_form);
    m_layout->removeWidget(part);
    part->hide();
    part->deleteLater(); // it may be the one that asks
    if (hadFocus) {
        m_form->focusBack();
    }
    emit dirtyChanged();
    emit switched();
}

void FormStack::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_form->setNarrow(isNarrow);
    if (m_part) {
        m_part->setNarrow(isNarrow);
    }
}

} // namespace binnacle
