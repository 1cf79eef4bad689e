#pragma once

#include <span>

namespace binnacle::test {

/// Something the description of the sample says, as a question in SQL that is not the program's.
struct Assertion
{
    const char *says;
    const char *sql;
    const char *answer;
};

/// One row of test data for each, in the columns `sql` and `answer`.
void addAssertions(std::span<const Assertion> assertions);

} // namespace binnacle::test
