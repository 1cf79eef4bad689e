#include "ui/shell/draftmenu.h"

#include "models/document/document.h"
#include "models/measures/wording.h"
#include "models/registers/labels.h"
#include "models/registers/recordstore.h"
#include "ui/pages/page.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype longestTitle = 60;

DraftMenu::DraftMenu(QMenu &edit, QAction &next, QObject *parent)
    : QObject(parent)
    , m_menu(new QMenu(tr("Unfinished f&orms"), &edit))
{
    m_menu->setObjectName(u"unfinishedForms"_s);
    m_menu->menuAction()->setObjectName(u"unfinishedFormsAction"_s);
    edit.insertMenu(&next, m_menu);
    edit.insertSeparator(&next);
    connect(m_menu, &QMenu::aboutToShow, this, &DraftMenu::fill);
    read();
}

void DraftMenu::setDocument(Document *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr); // other windows may go on with it
    }
    m_document = document;
    if (document) {
        connect(document, &Document::draftsChanged, this, &DraftMenu::read);
    }
    read();
}

void DraftMenu::read()
{
    const Result<QList<Draft>> drafts = m_document ? Drafts(*m_document).all() : Result<QList<Draft>>(QList<Draft>());
    m_drafts = drafts ? *drafts : QList<Draft>();
    m_menu->menuAction()->setEnabled(!m_drafts.isEmpty());
    emit changed();
}

int DraftMenu::countBeside(const PendingForm &pending) const
{
    return static_cast<int>(std::count_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) {
        const bool isPending
            = !pending.text.isEmpty() && draft.schema->id() == pending.registerId && draft.recordId == pending.recordId;
        return !isPending;
    }));
}

void DraftMenu::fill()
{
    m_menu->clear();
    for (const Draft &draft : m_drafts) {
        add(draft);
    }
}

/// "F-2026-021, Log retention …, typed 3 Jul 2026". Ampersands of a title are no mnemonics.
void DraftMenu::add(const Draft &draft)
{
    const RegisterSchema &schema = *draft.schema;
    QStringList parts;
    if (draft.recordId == 0) {
        parts << tr("New %1").arg(schema.oneText());
    } else if (const Result<Record> kept = RecordStore(m_document->database(), schema).find(draft.recordId)) {
        parts << (schema.hasReference() ? kept->reference
                                        : Labels(m_document->database()).label(schema, draft.recordId));
    } else {
        return; // the record was taken back; redo brings both
    }
    const QString title = schema.label < 0 ? QString() : draft.values.value(schema.label).toString().simplified();
    if (!title.isEmpty()) {
        parts << (title.size() > longestTitle ? title.left(longestTitle) + u'…' : title);
    }
    parts << tr("typed %1").arg(dayText(draft.typedAt.date()));
    QAction *action = m_menu->addAction(parts.join(u", "_s).replace(u'&', u"&&"_s));
    action->setObjectName(u"draft_%1_%2"_s.arg(schema.id()).arg(draft.recordId));
    connect(action, &QAction::triggered, this,
        [this, id = schema.id(), record = draft.recordId] { emit draftRequested(id, record); });
}

} // namespace binnacle
