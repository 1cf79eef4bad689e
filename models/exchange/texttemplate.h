#pragma once

#include "models/base/result.h"
#include "models/exchange/csvrow.h"

#include <QStringList>

namespace binnacle {

/// A text made of columns: `{audit_year} {finding_ref}: {main_program}`. `{{` is a brace. One column alone and a fixed
/// text are templates too.
class TextTemplate
{
public:
    static TextTemplate ofColumn(const QString &column);
    static TextTemplate ofConstant(const QString &text);
    /// Refuses a brace that does not close.
    static Result<TextTemplate> parsed(const QString &text);

    /// Finds the columns in the header of a file; an error names the one that is not there, or is there twice.
    Result<> connectTo(const QStringList &header);
    /// The text for one row, apostrophes before formulas taken off. Empty when all its columns are empty.
    QString of(const CsvRow &row) const;

    bool isConstant() const;
    /// The columns it reads, as one text for messages.
    QString columnNames() const;

private:
    struct Piece
    {
        QString text; ///< literal, or the name of the column
        bool isColumn;
        qsizetype index = -1;
    };
    QList<Piece> m_pieces;
};

/// Where a column stands; an error when it is not there, or more than once.
Result<qsizetype> columnIndex(const QStringList &header, const QString &column);

} // namespace binnacle
