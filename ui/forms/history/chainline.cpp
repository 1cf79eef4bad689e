#include "ui/forms/history/chainline.h"

#include "models/document/chainverifier.h"
#include "models/document/document.h"
#include "models/storage/backgroundreader.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

ChainLine::ChainLine(const Theme &theme, Document &document, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_document(document)
    , m_good(new IconLabel(theme, u"check"_s, 16, &Tokens::good))
    , m_bad(new IconLabel(theme, u"warning"_s, 16, &Tokens::act))
    , m_words(new TextLabel(theme, TextRole::Label, &Tokens::text2))
{
    m_words->setObjectName(u"chain"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_good);
    row->addWidget(m_bad);
    row->addWidget(m_words, 1);
    m_good->hide();
    m_bad->hide();
    m_words->setText(tr("Checking the chain of changes…"));
}

void ChainLine::check()
{
    m_document.reader().request<VerificationReport>(
        u"chain"_s,
        [](const Database &database) -> Result<VerificationReport> {
            VerificationReport report;
            const Result<> done = verifyChain(database, report);
            return done ? Result<VerificationReport>(report) : Result<VerificationReport>(done.error());
        },
        this,
        [this](const Result<VerificationReport> &report) {
            const bool isIntact = report && report->isIntact();
            m_good->setVisible(isIntact);
            m_bad->setVisible(!isIntact);
            m_words->setText(!report ? report.error().message
                    : isIntact
                    ? tr("Chain of changes checked, %n entries intact", nullptr, static_cast<int>(report->changes))
                    : report->findings.first());
        });
}

} // namespace binnacle
