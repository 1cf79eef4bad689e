#include "ui/print/signoffpage.h"

#include "models/review/packtext.h"
#include "ui/print/pagepainter.h"
#include "ui/print/parts.h"
#include "ui/print/signatureblock.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace binnacle {

static QString place(const PackContent::Review &review)
{
    return review.meetingOn.isValid()
        ? PackText::tr("Sign-off, after the meeting of %1").arg(QLocale().toString(review.meetingOn, u"d MMMM yyyy"_s))
        : PackText::tr("Sign-off, after the meeting");
}

static QString statement()
{
    return PackText::tr(
        "By signing, each person states that they have read the pack and the minutes of this review of the "
        "information security management system. Work may have been handed to others; each person who signs stays "
        "accountable for it.");
}

Section signoffSection(const PackContent &content)
{
    Section section{eyebrow(place(content.review)),
        sentence(PackText::tr("Nobody has signed. Sign after the meeting, with ink.")), lede(statement()),
        signatureRule()};
    for (const PackContent::Signatory &signatory : content.signatories) {
        section << signatureBlock(signatory);
    }
    if (content.signatories.isEmpty()) {
        section << paragraph(
            PackText::tr("Not known who signs: no required seat has a holder on this day."), TextRole::Body, 12);
    }
    section << reservationsBlock();
    section << columns({PackText::tr("What is signed"),
                           {content.isDraft ? PackText::tr(
                                "No digest: draft. The figures are not frozen, so there is nothing yet that a "
                                "signature could be tied to.")
                                            : QString()}},
        {PackText::tr("How to check it"),
            {PackText::tr(
                "Once the pack is issued, its digest stands here and at the foot of each page. It must match the one "
                "that the document shows under Review, Check signatures.")}});
    return section << note(
               PackText::tr("Paper signatures are entered by the assistant and kept with a scan of this page."));
}

} // namespace binnacle
