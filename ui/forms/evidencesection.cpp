#include "ui/forms/evidencesection.h"

#include "models/base/text.h"
#include "models/document/document.h"
#include "models/document/incomingfile.h"
#include "models/measures/wording.h"
#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/filedrop.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filechip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int gap = 8;
static constexpr int headHeight = 16;

QString spokenName(const KeptEvidence &evidence)
{
    const QString name = isolated(evidence.fileName);
    if (!evidence.hasContent) {
        return EvidenceSection::tr("%1, redacted").arg(name);
    }
    return EvidenceSection::tr("%1, %2, added %3").arg(name, sizeText(evidence.size), dayText(evidence.addedOn));
}

QString nameOfUse(const RecordPlace &place, Labels &labels)
{
    const QString one = place.schema->oneText();
    return EvidenceSection::tr("%1 %2").arg(one.left(1).toUpper() + one.mid(1), labels.label(*place.schema, place.id));
}

EvidenceSection::EvidenceSection(
    const EditorContext &context, Document &document, const RegisterSchema &schema, QWidget &form)
    : m_theme(context.theme)
    , m_labels(context.labels)
    , m_document(document)
    , m_record{&schema, 0}
    , m_count(new TextLabel(context.theme, TextRole::Label, &Tokens::muted))
    , m_flow(new FlowLayout(gap))
    , m_add(new Button(context.theme, Button::Kind::Flat, tr("Add evidence"), u"add"_s))
    , m_drop(new FileDrop(form))
{
    setObjectName(u"evidenceSection"_s);
    build();
    connect(m_add, &Button::clicked, this, [this] { emit choiceRequested(m_record); });
    connect(
        m_drop, &FileDrop::filesGiven, this, [this](const QStringList &paths) { emit filesOffered(m_record, paths); });
    connect(m_drop, &FileDrop::imageGiven, this, [this](const QImage &image) { emit imageOffered(m_record, image); });
    connect(m_drop, &FileDrop::hovered, this, &EvidenceSection::showHovered);
}

void EvidenceSection::build()
{
    auto *label = new TextLabel(m_theme, TextRole::Label, &Tokens::muted, tr("Evidence"));
    label->setFixedHeight(headHeight);
    m_count->setFixedHeight(headHeight);
    m_count->setTextAlignment(Qt::AlignRight);
    m_count->setObjectName(u"evidenceCount"_s);
    m_add->setObjectName(u"addEvidence"_s);
    m_add->setSmall(true);
    m_add->setFlush();
    auto *head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(label);
    head->addWidget(m_count, 1);
    m_flow->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(m_flow);
}

void EvidenceSection::showRecord(const Record &kept, bool isEditable)
{
    m_record.id = kept.id;
    m_isEditable = isEditable && kept.id != 0;
    m_drop->setEnabled(m_isEditable);
    m_drop->watchAll();
    read();
}

void EvidenceSection::choose()
{
    if (m_isEditable) {
        emit choiceRequested(m_record);
    }
}

void EvidenceSection::recordsChanged(const RegisterSchema &schema)
{
    if (&schema == &evidence::schema || &schema == &evidence_link::schema) {
        read();
    }
}

void EvidenceSection::read()
{
    QList<KeptEvidence> now;
    if (m_record.id != 0) {
        now = EvidenceStore(m_document.database()).of(m_record).valueOr(m_evidence); // busy: as it was
    }
    if (now != m_evidence) {
        m_evidence = now;
        showChips();
    }
    describe();
}

void EvidenceSection::describe()
{
    const QString one = m_record.schema->oneText();
    const QString enterFirst = tr("Enter the %1 first, then add its evidence").arg(one);
    const int count = static_cast<int>(m_evidence.size());
    m_count->setText(m_isHovered   ? tr("Let go to add it")
            : m_record.id == 0     ? enterFirst
            : m_evidence.isEmpty() ? tr("No file yet")
                                   : tr("%n file(s), kept in the document", nullptr, count));
    m_add->setEnabled(m_isEditable);
    const QString how = m_record.id == 0 ? enterFirst
        : m_isEditable                   ? tr("Choose files, drop them on the form, or paste them")
                                         : m_document.accessText();
    m_add->setToolTip(how.toHtmlEscaped());
    m_add->setAccessibleDescription(how);
}

void EvidenceSection::showChips()
{
    const bool hadFocus
        = std::any_of(m_chips.begin(), m_chips.end(), [](const QWidget *chip) { return chip->hasFocus(); });
    for (FileChip *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the sender
    }
    for (const KeptEvidence &evidence : m_evidence) {
        m_chips << makeChip(evidence);
        m_flow->insertWidget(m_flow->count() - 1, m_chips.last());
        m_chips.last()->show();
    }
    QWidget *before = m_chips.isEmpty() ? nullptr : m_chips.first();
    for (QWidget *chip : m_chips) {
        setTabOrder(before, chip);
        before = chip;
    }
    if (before) {
        setTabOrder(before, m_add);
    }
    if (hadFocus) {
        m_add->setFocus();
    }
    updateGeometry();
}

FileChip *EvidenceSection::makeChip(const KeptEvidence &evidence)
{
    auto *chip = new FileChip(m_theme, evidence.fileName, this);
    chip->setObjectName(u"evidence_"_s + evidence.reference);
    chip->setFaded(!evidence.hasContent);
    chip->setAccessibleName(spokenName(evidence));
    chip->setAccessibleDescription(tr("Opens it; the arrow down shows what else can be done"));
    const QString title = evidence.title == evidence.fileName ? QString() : evidence.title + u'\n';
    chip->setToolTip(
        QString(evidence.reference + u' ' + title + spokenName(evidence)).toHtmlEscaped().replace(u'\n', "<br>"_L1));
    connect(chip, &FileChip::clicked, this, [this, id = evidence.id] { emit openRequested(id); });
    connect(chip, &FileChip::menuRequested, this,
        [this, evidence](const QPoint &position) { popUpMenu(evidence, position); });
    return chip;
}

void EvidenceSection::popUpMenu(const KeptEvidence &evidence, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"evidenceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &text, auto signal) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, signal, id = evidence.id] { (this->*signal)(id); });
        return action;
    };
    add(u"openEvidence"_s, tr("&Open"), &EvidenceView::openRequested)->setEnabled(evidence.hasContent);
    add(u"saveEvidence"_s, tr("&Save a copy…"), &EvidenceView::saveRequested)->setEnabled(evidence.hasContent);
    addUses(*menu, evidence);
    add(u"evidenceDetails"_s, tr("&Details"), &EvidenceView::detailsRequested);
    menu->popup(position);
}

void EvidenceSection::addUses(QMenu &menu, const KeptEvidence &evidence)
{
    QMenu *uses = menu.addMenu(tr("&Where else it is used"));
    uses->setObjectName(u"evidenceUses"_s);
    for (const RecordPlace &place : EvidenceStore(m_document.database()).usesOf(evidence.id).valueOr({})) {
        if (place == m_record) {
            continue;
        }
        QAction *action = uses->addAction(nameOfUse(place, m_labels).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, place] { emit useRequested(place.schema->id(), place.id); });
    }
    uses->setEnabled(!uses->isEmpty());
}

void EvidenceSection::showHovered(bool isOver)
{
    m_isHovered = isOver;
    describe();
    update();
    for (QWidget *above = parentWidget(); isOver && above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            scroll->ensureWidgetVisible(this);
            break;
        }
    }
}

void EvidenceSection::paintEvent(QPaintEvent *)
{
    if (!m_isHovered) {
        return;
    }
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, rect(), 4, tokens.selection, tokens.accent, m_theme.ringWidth());
}

} // namespace binnacle
