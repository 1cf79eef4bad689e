#pragma once

#include <Qt>

namespace binnacle {

/// What a cell of a register holds; it decides side, digits and weight.
enum class CellKind {
    Text, ///< leading
    Title, ///< leading, 500, up to two lines
    Number, ///< trailing, tabular digits
    Date, ///< trailing, tabular digits
    Reference, ///< leading, tabular digits, second text color
    Grade, ///< four bars before the word
};

/// Item data that RecordDelegate reads beside Qt::DisplayRole. Give Qt::AccessibleTextRole too where a cell has a
/// second line or a glyph, so that all of it is spoken.
enum ItemRole {
    CellKindRole = Qt::UserRole + 100, ///< CellKind
    SecondTextRole, ///< QString: the second line, 12 muted
    StatusRole, ///< Status: glyph before the main text, and its color (a late due date)
    SecondStatusRole, ///< Status: the same for the second line (a check that is due)
    GradeRole, ///< int 0 to 4: filled bars; less than 0 or missing: the word without bars
    UnenteredRole, ///< bool: something is typed on this record and not entered; a brass mark behind the main text
};

} // namespace binnacle
