#pragma once

#include "models/document/evidencestore.h"
#include "ui/forms/formsection.h"

#include <QImage>

namespace binnacle {

/// A section that shows evidence. What is to be done with it is asked of the window, which has prompts and private
/// copies.
class EvidenceView : public FormSection
{
    Q_OBJECT

public:
    using FormSection::FormSection;

signals:
    void filesOffered(const binnacle::RecordPlace &record, const QStringList &paths);
    void imageOffered(const binnacle::RecordPlace &record, const QImage &image);
    /// Without a register: for its own sake.
    void choiceRequested(const binnacle::RecordPlace &record);
    void openRequested(qint64 evidence);
    void saveRequested(qint64 evidence);
    void detailsRequested(qint64 evidence);
    /// A record that it is evidence of.
    void useRequested(const QString &registerId, qint64 id);
};

} // namespace binnacle
