#include "ui/forms/recordmenu.h"

#include "models/base/text.h"
#include "models/document/delegating.h"
#include "models/document/document.h"
#include "models/registers/databaselookup.h"
#include "models/registers/definitions/accountability_change.h"
#include "models/registers/definitions/delegation.h"
#include "models/registers/removal.h"
#include "models/registers/rules.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

RecordMenu::RecordMenu(const Theme &theme, Document &document, const RegisterSchema &schema, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_schema(schema)
    , m_button(new Button(theme, Button::Kind::Flat, {}, u"more"_s))
    , m_menu(new QMenu(m_button))
{
    m_button->setObjectName(u"recordMenu"_s);
    m_button->setSmall(true);
    m_button->setAccessibleName(tr("More about this record"));
    m_button->setToolTip(m_button->accessibleName());
    m_button->hide();
    connect(m_button, &Button::clicked, this,
        [this] { m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft())); });
}

void RecordMenu::showRecord(const Record &kept, bool isEditable)
{
    m_kept = kept;
    m_menu->clear();
    if (isEditable && kept.id > 0) {
        fill();
    }
    m_button->setVisible(!m_menu->isEmpty());
}

void RecordMenu::fill()
{
    const auto add = [this](const QString &name, const QString &words, auto slot) {
        QAction *action = m_menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
    };
    if (const std::optional<Record> delegated = delegationOf(m_document, m_schema, m_kept)) {
        const qint64 delegator = delegated->values.at(delegation::DelegatorId).toLongLong();
        add(u"takeBack"_s,
            tr("Give the task back to %1").arg(nameOfPerson(delegator, DatabaseLookup(m_document.database()))),
            [this] { takeBack(); });
    } else if (isDelegable(m_schema)) {
        add(u"delegate"_s, tr("Delegate the task…"), [this] { delegate(); });
    }
    if (const qsizetype accountable = m_schema.indexOf(u"accountable_id"); accountable >= 0) {
        add(u"moveAccountability"_s, tr("Move accountability…"), [this, accountable] {
            using namespace accountability_change;
            emit recordRequested(accountability_change::schema, 0,
                {{RecordRegister, m_schema.id()}, {RecordId, m_kept.id}, {FromId, m_kept.values.at(accountable)}});
        });
    }
    if (isRemovable(m_schema, m_kept)) {
        add(u"deleteDraft"_s, tr("Delete this %1").arg(m_schema.oneText()), [this] { remove(); });
    }
}

void RecordMenu::delegate()
{
    if (m_kept.id == 0) {
        emit refused(tr("Enter the %1 first, then delegate its task.").arg(m_schema.oneText()));
    } else if (delegationOf(m_document, m_schema, m_kept)) {
        emit refused(tr("The task is delegated already. Take it back first."));
    } else {
        emit recordRequested(delegation::schema, 0, delegationPreset(m_schema, m_kept, m_document.asOf()));
    }
}

void RecordMenu::takeBack()
{
    const std::optional<Record> delegated = delegationOf(m_document, m_schema, m_kept);
    if (!delegated) {
        return;
    }
    if (const Result<AppliedChange> done = m_document.apply(takingBack(*delegated, m_document.asOf())); !done) {
        emit refused(done.error().message);
    }
}

/// It comes back by undo.
void RecordMenu::remove()
{
    const QString name = m_kept.reference.isEmpty() ? QString::number(m_kept.id) : m_kept.reference;
    Change change(tr("Delete %1 %2").arg(m_schema.oneText(), name));
    change.remove(m_schema, m_kept.id, m_kept.revision);
    if (const Result<AppliedChange> done = m_document.apply(change); !done) {
        emit refused(done.error().message);
    }
}

} // namespace binnacle
