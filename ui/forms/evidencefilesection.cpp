#include "ui/forms/evidencefilesection.h"

#include "models/document/document.h"
#include "models/document/incomingfile.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "ui/forms/evidencesection.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr qsizetype longestUse = 52; ///< characters that fit into the form

static constexpr qsizetype halfDigest = 32;

EvidenceFileSection::EvidenceFileSection(const EditorContext &context, Document &document, QWidget *parent)
    : EvidenceView(parent)
    , m_theme(context.theme)
    , m_labels(context.labels)
    , m_document(document)
    , m_facts(new TextLabel(context.theme, TextRole::Label, &Tokens::muted))
    , m_digests{new TextLabel(context.theme, TextRole::Digest, &Tokens::text2),
          new TextLabel(context.theme, TextRole::Digest, &Tokens::text2)}
    , m_open(new Button(context.theme, Button::Kind::Normal, tr("Open"), u"eye"_s))
    , m_save(new Button(context.theme, Button::Kind::Normal, tr("Save a copy…"), u"export"_s))
    , m_choose(new Button(context.theme, Button::Kind::Primary, tr("Choose a file…"), u"attach"_s))
    , m_usesTitle(new TextLabel(context.theme, TextRole::Label, &Tokens::muted, tr("Evidence of")))
{
    setObjectName(u"evidenceFile"_s);
    build();
    connect(m_open, &Button::clicked, this, [this] { emit openRequested(m_id); });
    connect(m_save, &Button::clicked, this, [this] { emit saveRequested(m_id); });
    connect(m_choose, &Button::clicked, this, &EvidenceFileSection::chooseFile);
}

void EvidenceFileSection::build()
{
    m_open->setObjectName(u"openFile"_s);
    m_save->setObjectName(u"saveFile"_s);
    m_choose->setObjectName(u"chooseFile"_s);
    m_facts->setObjectName(u"fileFacts"_s);
    m_digests[0]->setObjectName(u"digest"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_open);
    buttons->addWidget(m_save);
    buttons->addWidget(m_choose);
    buttons->addStretch(1);
    m_uses = new QVBoxLayout;
    m_uses->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_facts);
    auto *digest = new QVBoxLayout;
    digest->setSpacing(0);
    digest->addWidget(m_digests[0]);
    digest->addWidget(m_digests[1]);
    column->addLayout(digest);
    column->addSpacing(2);
    column->addLayout(buttons);
    column->addSpacing(6);
    column->addWidget(m_usesTitle);
    column->addLayout(m_uses);
}

void EvidenceFileSection::showRecord(const Record &kept, bool isEditable)
{
    m_id = kept.id;
    m_isEditable = isEditable;
    read();
}

void EvidenceFileSection::recordsChanged(const RegisterSchema &schema)
{
    if (&schema == &evidence_link::schema) {
        read();
    }
}

static QString factsOf(const KeptEvidence &evidence)
{
    return evidence.hasContent
        ? EvidenceFileSection::tr("Kept in the document: %1, with this SHA-256").arg(sizeText(evidence.size))
        : EvidenceFileSection::tr("Redacted; the file had %1 and this SHA-256").arg(sizeText(evidence.size));
}

void EvidenceFileSection::read()
{
    const EvidenceStore store(m_document.database());
    const KeptEvidence evidence = m_id == 0 ? KeptEvidence() : store.find(m_id).valueOr({});
    const bool isKept = evidence.id != 0;
    m_facts->setText(isKept ? factsOf(evidence) : tr("Evidence begins with a file. Size and digest follow from it."));
    m_digests[0]->setText(evidence.sha256.left(halfDigest));
    m_digests[1]->setText(evidence.sha256.mid(halfDigest));
    m_digests[0]->setAccessibleName(tr("SHA-256: %1").arg(evidence.sha256));
    for (QWidget *widget : QList<QWidget *>{m_digests[0], m_digests[1], m_open, m_save, m_usesTitle}) {
        widget->setVisible(isKept);
    }
    for (Button *button : {m_open, m_save}) {
        button->setEnabled(evidence.hasContent);
    }
    m_choose->setVisible(!isKept);
    m_choose->setEnabled(m_isEditable);
    showUses(isKept ? store.usesOf(m_id).valueOr({}) : QList<RecordPlace>());
}

void EvidenceFileSection::showUses(const QList<RecordPlace> &uses)
{
    while (QLayoutItem *item = m_uses->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the sender
        delete item;
    }
    m_usesTitle->setText(uses.isEmpty() ? tr("Evidence of no record yet") : tr("Evidence of"));
    for (const RecordPlace &place : uses) {
        const QString name = nameOfUse(place, m_labels);
        const QString shown = name.size() > longestUse ? name.left(longestUse - 1) + u'…' : name;
        auto *button = new Button(m_theme, Button::Kind::Flat, QString(shown).replace(u'&', "&&"_L1), u"link"_s);
        button->setToolTip(name.toHtmlEscaped());
        button->setSmall(true);
        button->setFlush();
        button->setAccessibleName(name);
        button->setObjectName(u"use_%1_%2"_s.arg(place.schema->id()).arg(place.id));
        connect(button, &Button::clicked, this, [this, place] { emit useRequested(place.schema->id(), place.id); });
        m_uses->addWidget(button, 0, Qt::AlignLeading);
    }
}

} // namespace binnacle
