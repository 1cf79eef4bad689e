#pragma once

#include "models/registers/registerschema.h"

#include <QList>

namespace binnacle {

/// Fields that stand side by side, in reading order.
struct FormRow
{
    QList<qsizetype> fields;
    QList<int> shares = {}; ///< of the width; empty: equal

    bool operator==(const FormRow &) const = default;
};

/// Which fields of a register stand where in its form. Every field is there once; offset and precision belong to
/// their time.
struct FormLayout
{
    QList<FormRow> rows;
    QList<FormRow> more = {}; ///< behind a disclosure
};

/// Written out for the registers that people type most, else by rule: a text alone, up to three short fields in a row.
FormLayout formLayout(const RegisterSchema &schema);

} // namespace binnacle
