#pragma once

#include <functional>

namespace binnacle::test {

/// Runs work in a child process as a user without privileges, because root may write everywhere. Gives what it returned
/// (0..99); -1 when this account may not become another one.
int asUnprivilegedUser(const std::function<int()> &work);

} // namespace binnacle::test
