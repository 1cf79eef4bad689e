#pragma once

#include "models/registers/recordfilter.h"

#include <QString>

namespace binnacle {

class RegisterModel;
struct RegisterView;

/// What a register page says about how many there are.

/// "26 open, 7 overdue, 140 in all": of the whole register.
QString countsOfRegister(const RegisterModel &model, const RegisterView &view);
/// "26 of 140 findings shown, 1 selected".
QString countsOfTable(const RegisterModel &model, bool isOneSelected);
/// "1 major, 8 minor, 12 observations": of the records shown. Empty when the view has nothing to tally.
QString tallyOfTable(const RegisterModel &model, const RegisterView &view);

} // namespace binnacle
