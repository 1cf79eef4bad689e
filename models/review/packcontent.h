#pragma once

#include "models/base/result.h"
#include "models/measures/panel.h"

namespace binnacle {

class Database;

/// Everything the pages of a board pack say, as pure data: panels and the facts around them. What belongs to one
/// printing alone (paper, time) stays outside, so that the same records give the same content.
struct PackContent
{
    struct Review
    {
        QString reference;
        QString title;
        QDate meetingOn;
        QDate from;
        QDate to;
    };
    /// Put to the review for decision.
    struct Question
    {
        QString title;
        QString recommendation;
        QString cost; ///< as shown, with the currency
        QString owner; ///< proposed
    };
    struct Signatory
    {
        QString name;
        QString seat;
    };

    QString organization = {}; ///< empty: not entered yet
    QString marking = {}; ///< empty: none
    Review review = {}; ///< an empty reference: none is planned
    QDate lastReviewOn = {}; ///< what change is measured against; invalid: there was none
    QDate asOf = {};
    bool isDraft = true; ///< the figures are live, not frozen
    QList<Panel> panels = {};
    QList<Question> questions = {};
    QList<Signatory> signatories = {};
    QStringList incidentQuestions = {}; ///< that a leader may ask
    QStringList findingQuestions = {};

    /// The panel with an id; an empty one when there is none.
    Panel panel(QStringView id) const;
    /// Panels of the measures on the compass, in the order of its points.
    QList<Panel> measures() const;
};

/// The content of the pack of the next review, live as of a day. Nothing is left out for want of records: an empty
/// document gives a content whose parts are empty.
Result<PackContent> packContent(const Database &database, QDate asOf);

} // namespace binnacle
