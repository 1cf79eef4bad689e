#include "models/document/changecommand.h"

namespace binnacle {

ChangeCommand::ChangeCommand(const AppliedChange &applied, Write write, Refuse refuse)
    : QUndoCommand(applied.title)
    , m_applied(applied)
    , m_write(std::move(write))
    , m_refuse(std::move(refuse))
{
    m_contents.take(m_applied.rows);
}

void ChangeCommand::undo()
{
    run(Change::Kind::Undo);
}

// QUndoStack calls redo() when a command is pushed; by then the change was carried out already.
void ChangeCommand::redo()
{
    if (m_isPushed) {
        run(Change::Kind::Redo);
    }
    m_isPushed = true;
}

void ChangeCommand::run(Change::Kind kind)
{
    const Result<Change> inverse = m_contents.completed(m_applied.inverse(kind));
    const Result<AppliedChange> applied = inverse ? m_write(*inverse) : Result<AppliedChange>(inverse.error());
    if (!applied) {
        setObsolete(true);
        m_refuse(applied.error());
        return;
    }
    m_applied = *applied;
    m_contents.take(m_applied.rows);
}

} // namespace binnacle
