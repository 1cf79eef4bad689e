#include "app/commands/demo.h"
#include "app/commands/figures.h"
#include "app/commands/pack.h"
#include "app/commands/picture.h"
#include "app/commands/verify.h"

namespace binnacle {

static const Command *const commandTable[]
    = {&commands::demo, &commands::figures, &commands::pack, &commands::picture, &commands::verify};

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
