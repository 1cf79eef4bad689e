#pragma once

#include "models/base/result.h"
#include "models/document/change.h"
#include "models/document/contentshelf.h"

#include <QUndoCommand>
#include <functional>

namespace binnacle {

/// One step of the undo stack: a change that was carried out, and how to take it back. A step that fails is over.
class ChangeCommand final : public QUndoCommand
{
public:
    using Write = std::function<Result<AppliedChange>(const Change &)>;
    using Refuse = std::function<void(const Error &)>;

    ChangeCommand(const AppliedChange &applied, Write write, Refuse refuse);

    /// What the stack holds in memory.
    const AppliedChange &applied() const { return m_applied; }

    void undo() override;
    void redo() override;

private:
    void run(Change::Kind kind);

    AppliedChange m_applied;
    ContentShelf m_contents; ///< of its rows
    Write m_write;
    Refuse m_refuse;
    bool m_isPushed = false;
};

} // namespace binnacle
