#include "ui/forms/repeatssection.h"

#include "models/document/document.h"
#include "models/measures/repeatwords.h"
#include "models/registers/choice.h"
#include "models/registers/codec.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/person.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/labels.h"
#include "models/registers/recordstore.h"
#include "models/storage/backgroundreader.h"
#include "ui/forms/issueline.h"
#include "ui/forms/sectionhead.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

RepeatsSection::RepeatsSection(const Theme &theme, Document &document, QWidget *parent)
    : FormSection(parent)
    , m_theme(theme)
    , m_document(document)
    , m_head(new SectionHead(theme, tr("Possible repeats: has this been found before?")))
    , m_lines(new QVBoxLayout)
    , m_issue(new IssueLine(theme))
{
    setObjectName(u"repeats"_s);
    m_issue->hide();
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addLayout(m_lines);
    column->addWidget(m_issue);
}

void RepeatsSection::showRecord(const Record &kept, bool isEditable)
{
    m_finding = kept;
    m_isEditable = isEditable;
    m_issue->hide();
    look();
}

void RepeatsSection::recordsChanged(const RegisterSchema &schema)
{
    if (&schema == &repeat_candidate::schema) {
        look();
    }
}

void RepeatsSection::look()
{
    const bool isRaised = m_finding.id > 0 && !m_finding.values.at(finding::RaisedOn).isNull();
    if (!isRaised) {
        fill({});
        return;
    }
    m_document.reader().request<QList<RepeatCandidate>>(
        u"repeats"_s,
        [id = m_finding.id](const Database &database) { return repeatCandidates(database, id); }, this,
        [this, id = m_finding.id](const Result<QList<RepeatCandidate>> &found) {
            if (id == m_finding.id) {
                fill(found.valueOr({}));
            }
        });
}

void RepeatsSection::fill(const QList<RepeatCandidate> &candidates)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Result<QList<Record>> kept = RecordStore(m_document.database(), repeat_candidate::schema)
                                           .findByValues({{repeat_candidate::FindingId, m_finding.id}});
    QSet<qint64> answered;
    for (const Record &candidate : kept.valueOr({})) {
        answered.insert(candidate.values.at(repeat_candidate::EarlierId).toLongLong());
        addAnswered(candidate);
    }
    for (const RepeatCandidate &candidate : candidates) {
        if (!answered.contains(candidate.earlierId)) {
            addProposal(candidate);
        }
    }
    m_head->setNote(m_lines->count() == 0 ? tr("none found") : QLocale().toString(m_lines->count()));
    setVisible(m_finding.id > 0);
}

QString RepeatsSection::name(qint64 findingId) const
{
    return Labels(m_document.database()).label(finding::schema, findingId);
}

void RepeatsSection::addAnswered(const Record &answered)
{
    using namespace repeat_candidate;
    const auto text = [&](qsizetype field) {
        return codec::displayText(repeat_candidate::schema.field(field), answered.values.at(field));
    };
    const qint64 by = answered.values.at(AnsweredById).toLongLong();
    const QString who = by > 0 ? Labels(m_document.database()).label(person::schema, by) : QString();
    QStringList words{text(Answer), who, text(AnsweredOn)};
    words.removeAll(QString());
    addLine(answered.values.at(EarlierId).toLongLong(), words.join(", "_L1), {});
}

void RepeatsSection::addProposal(const RepeatCandidate &candidate)
{
    if (candidate.isDuplicate) {
        addLine(candidate.earlierId, tr("%1. It was open then: the same finding, no repeat.").arg(repeatReasons(candidate.score)), {});
        return;
    }
    QList<QWidget *> tools;
    for (const auto &[code, words] : {std::pair(u"confirmed"_s, tr("A repeat")), {u"rejected"_s, tr("No repeat")}}) {
        auto *button = new Button(m_theme, Button::Kind::Normal, words);
        button->setObjectName(code % u'_' % QString::number(candidate.earlierId));
        button->setSmall(true);
        button->setAccessibleName(words % ": "_L1 % name(candidate.earlierId));
        button->setEnabled(m_isEditable);
        connect(button, &Button::clicked, this, [this, candidate, code] { answer(candidate, code); });
        tools << button;
    }
    addLine(candidate.earlierId, repeatReasons(candidate.score), tools);
}

void RepeatsSection::addLine(qint64 earlierId, const QString &detail, const QList<QWidget *> &tools)
{
    auto *line = new QWidget(this);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new TextLabel(m_theme, TextRole::BodyMedium, &Tokens::text, name(earlierId));
    auto *open = new Button(m_theme, Button::Kind::Flat, tr("Open"));
    open->setObjectName(u"earlier_%1"_s.arg(earlierId));
    open->setSmall(true);
    open->setAccessibleName(tr("Open %1").arg(title->text()));
    connect(open, &Button::clicked, this, [this, earlierId] { emit recordRequested(finding::schema, earlierId, {}); });
    auto *words = new TextLabel(m_theme, TextRole::Label, &Tokens::muted, detail);
    words->setMaxLines(3);
    column->addWidget(title);
    column->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *tool : tools) {
        row->addWidget(tool);
    }
    row->addWidget(open);
    row->addStretch(1);
    column->addLayout(row);
    m_lines->addWidget(line);
}

void RepeatsSection::answer(const RepeatCandidate &candidate, const QString &answer)
{
    using namespace repeat_candidate;
    Change change(tr("Answer whether finding %1 is a repeat").arg(m_finding.reference));
    change.insert(repeat_candidate::schema,
        {{FindingId, candidate.findingId}, {EarlierId, candidate.earlierId}, {Score, candidate.score.total()},
            {Parts, repeatParts(candidate.score)}, {Answer, answer}});
    const Result<AppliedChange> applied = m_document.apply(change);
    m_issue->setVisible(!applied);
    if (!applied) {
        m_issue->setIssue(Issue::Severity::Error, applied.error().message);
    }
}

} // namespace binnacle
