#include "app/commands/demo.h"
#include "app/commands/evidence.h"
#include "app/commands/export.h"
#include "app/commands/figures.h"
#include "app/commands/history.h"
#include "app/commands/import.h"
#include "app/commands/pack.h"
#include "app/commands/picture.h"
#include "app/commands/verify.h"

namespace binnacle {

static const Command *const commandTable[] = {&commands::demo, &commands::importCommand, &commands::exportCommand,
    &commands::evidenceCommand, &commands::figures, &commands::picture, &commands::pack, &commands::history,
    &commands::verify};

std::span<const Command *const> allCommands()
{
    return commandTable;
}

const Command *findCommand(const QString &name)
{
    for (const Command *command : allCommands()) {
        if (name == QLatin1StringView(command->name)) {
            return command;
        }
    }
    return nullptr;
}

} // namespace binnacle
