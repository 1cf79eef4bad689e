#include "ui/dialogs/evidencedetails.h"

#include "models/document/incomingfile.h"
#include "models/measures/wording.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int sheetWidth = 640;
static constexpr int labelWidth = 96;
static constexpr int sidePadding = 24;
static constexpr qsizetype digestGroup = 32;

/// "PDF document, application/pdf"
static QString typeText(const QString &mediaType)
{
    const QString words = QMimeDatabase().mimeTypeForName(mediaType).comment();
    return words.isEmpty() ? mediaType : EvidenceDetails::tr("%1, %2").arg(words, mediaType);
}

static QString sizeWithBytes(qint64 size)
{
    static constexpr qint64 few = 1024;
    return size < few ? sizeText(size)
                      : EvidenceDetails::tr("%1, %2 bytes").arg(sizeText(size), QLocale().toString(size));
}

EvidenceDetails::EvidenceDetails(const Theme &theme, const KeptEvidence &evidence, QWidget *window)
    : Sheet(theme, {u"attach"_s, tr("Evidence %1").arg(evidence.reference), tr("Copy the SHA-256")}, window)
    , m_rows(nullptr)
{
    setObjectName(u"evidenceDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(sheetWidth);
    auto *body = new QWidget;
    m_rows = new QGridLayout(body);
    m_rows->setContentsMargins(sidePadding, 16, sidePadding, 16);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnMinimumWidth(0, labelWidth);
    m_rows->setColumnStretch(1, 1);
    setNote(evidence.title);
    addRow(tr("File name"), evidence.fileName, u"detailFileName"_s);
    addRow(tr("Type"), typeText(evidence.mediaType), u"detailType"_s);
    addRow(tr("Size"), sizeWithBytes(evidence.size), u"detailSize"_s);
    addDigest(evidence.sha256);
    addRow(tr("Dated"), dayText(evidence.datedOn), u"detailDated"_s);
    addRow(tr("Added"), tr("%1, by %2").arg(dayText(evidence.addedOn), evidence.addedBy), u"detailAdded"_s);
    if (evidence.redactedOn.isValid()) {
        addRow(tr("Redacted"), dayText(evidence.redactedOn), u"detailRedacted"_s);
    }
    setBody(body);
    cancel().setText(tr("Close"));
    cancel().setAccessibleName(tr("Close"));
    connect(this, &Sheet::actRequested, this, [sha256 = evidence.sha256, this] {
        QGuiApplication::clipboard()->setText(sha256);
        setPromise(tr("Copied"));
    });
}

void EvidenceDetails::addRow(const QString &label, const QString &text, const QString &name)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new TextLabel(theme(), TextRole::Label, &Tokens::muted, label), row, 0, Qt::AlignTop);
    auto *value = new TextLabel(theme(), TextRole::Body, &Tokens::text, text);
    value->setObjectName(name);
    m_rows->addWidget(value, row, 1);
}

void EvidenceDetails::addDigest(const QString &sha256)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new TextLabel(theme(), TextRole::Label, &Tokens::muted, tr("SHA-256")), row, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (int half = 0; half < 2; ++half) {
        auto *digits
            = new TextLabel(theme(), TextRole::Digest, &Tokens::text, sha256.mid(half * digestGroup, digestGroup));
        digits->setObjectName(u"detailDigest%1"_s.arg(half));
        lines->addWidget(digits);
    }
    m_rows->addLayout(lines, row, 1);
}

} // namespace binnacle
