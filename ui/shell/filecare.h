#pragma once

#include "models/base/result.h"
#include "models/document/verification.h"
#include "models/storage/longjob.h"

#include <QObject>
#include <memory>

namespace binnacle {

class Document;
class Prompts;
class StatusLine;

/// Work on the file as a whole: comparing it with its log, copying it. It runs beside the window, which stays usable
/// for reading; the bar in the status line moves meanwhile.
class FileCare final : public QObject
{
    Q_OBJECT

public:
    /// `prompts` and `status` outlive it.
    FileCare(Prompts &prompts, StatusLine &status, QObject *parent);

    void check(Document &document);
    /// Asks where to.
    void copy(Document &document);
    /// The document is about to close; work under way ends with it.
    void leave();

signals:
    void checked(bool isIntact);

private:
    void run(Document &document, const LongJob::Work &work, const std::function<void(const Result<> &)> &done);
    void report(const VerificationReport &found);

    Prompts &m_prompts;
    StatusLine &m_status;
    std::unique_ptr<QObject> m_opening; ///< as long as the document is open in this window
};

} // namespace binnacle
