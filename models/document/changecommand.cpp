#include "models/document/changecommand.h"

namespace binnacle {

ChangeCommand::ChangeCommand(const AppliedChange &applied, Write write, Refuse refuse)
    : QUndoCommand(applied.title)
    , m_applied(applied)
    , m_write(std::move(write))
    , m_refuse(std::move(refuse))
{
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
    Result<AppliedChange> applied = m_write(m_applied.inverse(kind));
    if (!applied) {
        setObsolete(true);
        m_refuse(applied.error());
        return;
    }
    m_applied = *applied;
}

} // namespace binnacle
