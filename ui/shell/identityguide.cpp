#include "ui/shell/identityguide.h"

#include "models/base/text.h"
#include "models/document/document.h"
#include "models/registers/definitions/person.h"
#include "ui/dialogs/whoamisheet.h"
#include "ui/shell/settings.h"

using namespace Qt::StringLiterals;

namespace binnacle {

IdentityGuide::IdentityGuide(const Theme &theme, Settings &settings, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
{
}

QString IdentityGuide::key() const
{
    return m_document->meta(u"created_at"_s);
}

void IdentityGuide::setDocument(Document *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr); // other windows may go on with it
    }
    m_document = document;
    m_identity = {};
    if (!document) {
        return;
    }
    take(identityOf(*document, m_settings.identity(key())));
    connect(document, &Document::changed, this, [this](const RegisterSchema &schema) {
        if (&schema == &person::schema) {
            take(identityOf(*m_document, m_identity.personId));
        }
    });
    connect(document, &Document::authorChanged, this, &IdentityGuide::followAuthor);
}

/// Somebody else was picked in another window of the document.
void IdentityGuide::followAuthor()
{
    if (m_document->author().personId != m_identity.personId) {
        m_identity = identityOf(*m_document, m_document->author().personId);
        emit changed();
    }
}

void IdentityGuide::take(const Identity &identity)
{
    m_identity = identity;
    Author author = m_document->author();
    author.personId = identity.personId;
    m_document->setAuthor(author);
    emit changed();
}

QList<StatusLine::Item> IdentityGuide::items() const
{
    if (!m_document || m_document->access() != Document::Access::Writable) {
        return {};
    }
    if (m_identity.personId == 0) {
        return {{tr("Say who you are"), u"help"_s, &Tokens::brass, &Tokens::brass, action()}};
    }
    const QString name = isolated(m_identity.name);
    return {{m_identity.role.isEmpty() ? name : tr("%1, %2").arg(name, m_identity.role), {}, &Tokens::muted,
        &Tokens::muted, action()}};
}

void IdentityGuide::ask()
{
    if (!m_document) {
        return;
    }
    auto *sheet = new WhoAmISheet(m_theme, *m_document, &m_window); // deletes itself
    connect(sheet, &WhoAmISheet::chosen, this, [this](const Identity &identity) {
        m_settings.setIdentity(key(), identity.reference);
        take(identity);
    });
    sheet->open();
}

} // namespace binnacle
