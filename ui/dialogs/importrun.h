#pragma once

#include "models/exchange/importplan.h"

#include <QObject>
#include <QPointer>

namespace binnacle {

class Document;

/// One file on its way into a register: checked without keeping anything, as often as asked, then imported; both as
/// long work with progress.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    /// The document outlives it. `plan` says file, mapping, register, and what was decided about rows.
    ImportRun(Document &document, const ImportPlan &plan, QObject *parent = nullptr);
    /// Cancels what is under way.
    ~ImportRun() override;

    const ImportPlan &plan() const { return m_plan; }
    /// What the last check or import said.
    const ImportReport &report() const { return *m_report; }
    bool isRunning() const { return !m_job.isNull(); }

    /// A check that is under way is given up for this one.
    void check(const ImportPlan &plan);
    void import();
    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    /// An error that is not about rows leaves the report empty.
    void checked(const binnacle::Result<> &result);
    void imported(const binnacle::Result<> &result);

private:
    void start(bool isDryRun);
    void finish(const Result<> &result);

    Document &m_document;
    ImportPlan m_asked; ///< of the next run
    ImportPlan m_plan; ///< of the last one
    std::shared_ptr<ImportReport> m_report = std::make_shared<ImportReport>();
    QPointer<LongJob> m_job; ///< owned by the document; null: nothing is under way
    bool m_isAsked = false; ///< a check, as soon as the one under way has ended
};

} // namespace binnacle
