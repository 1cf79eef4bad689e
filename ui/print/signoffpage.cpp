#include "ui/print/signoffpage.h"

#include "ui/print/pagepainter.h"
#include "ui/print/parts.h"
#include "ui/print/signatureblock.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString tr(const char *text)
{
    return QCoreApplication::translate("pack", text);
}

static QString place(const PackContent::Review &review)
{
    return review.meetingOn.isValid()
        ? tr("Sign-off, after the meeting of %1").arg(QLocale().toString(review.meetingOn, u"d MMMM yyyy"_s))
        : tr("Sign-off, after the meeting");
}

static QString statement()
{
    return tr(
        "By signing, each person states that they have read the pack and the minutes of this review of the "
        "information security management system. Work may have been handed to others; each person who signs stays "
        "accountable for it.");
}

Section signoffSection(const PackContent &content)
{
    Section section{eyebrow(place(content.review)),
        sentence(tr("Nobody has signed. Sign after the meeting, with ink.")), lede(statement()), signatureRule()};
    for (const PackContent::Signatory &signatory : content.signatories) {
        section << signatureBlock(signatory);
    }
    if (content.signatories.isEmpty()) {
        section << paragraph(tr("Not known who signs: no required seat has a holder on this day."), TextRole::Body, 12);
    }
    section << reservationsBlock();
    section << columns(
        {tr("What is signed"),
            {content.isDraft ? tr("No digest: draft. The figures are not frozen, so there is nothing yet that a "
                                  "signature could be tied to.")
                             : QString()}},
        {tr("How to check it"),
            {tr("Once the pack is issued, its digest stands here and at the foot of each page. It must match the one "
                "that the document shows under Review, Check signatures.")}});
    return section << note(tr("Paper signatures are entered by the assistant and kept with a scan of this page."));
}

} // namespace binnacle
