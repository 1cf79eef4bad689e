#include "support/otheruser.h"

#include <sys/wait.h>
#include <unistd.h>

namespace binnacle::test {

static constexpr uid_t nobody = 65534;
static constexpr int cannotChange = 100;

int asUnprivilegedUser(const std::function<int()> &work)
{
    if (geteuid() != 0) {
        return work();
    }
    const pid_t child = fork();
    if (child == 0) {
        const bool isChanged = setresgid(nobody, nobody, nobody) == 0 && setresuid(nobody, nobody, nobody) == 0;
        _exit(isChanged ? work() : cannotChange);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return -1;
    }
    return WEXITSTATUS(status) == cannotChange ? -1 : WEXITSTATUS(status);
}

} // namespace binnacle::test
