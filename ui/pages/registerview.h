#pragma once

#include "models/measures/figure.h"
#include "models/registers/recordfilter.h"
#include "ui/widgets/itemroles.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace binnacle {

/// How a cell of a table is made from a record, beyond its plain value.
enum class CellRule {
    Plain,
    Due, ///< a late date says how late; judged against the day of the document
    Grade, ///< bars and the short word
    Person, ///< the first letter and the rest of the name: "D. Osei"
    Seat, ///< the code of the seat that the person holds, else the name
    Moment, ///< the day of a time over its hour, so that an offset has room
    RiskScore, ///< below the value: the score of the last assessment, and whether it is above appetite
};

/// One column of a table: a field, and maybe a second one below it.
struct ViewColumn
{
    static constexpr qsizetype reference = -1;
    static constexpr qsizetype none = -2;

    qsizetype field = reference;
    qsizetype second = none;
    CellKind kind = CellKind::Text;
    int width = 0; ///< pixels; 0: takes what is left
    CellRule rule = CellRule::Plain;
    QString title = {}; ///< empty: the label of the field
    bool isEssential = true; ///< shown beside the form in a narrow window
    QList<qsizetype> joined = {}; ///< there its second line is these fields, which have no column of their own then
    QString joinedTitle = {};
    QStringList watched = {}; ///< codes of the second field that ask for a check: with glyph and color
};

/// A named filter above the table.
struct ViewChip
{
    QString id;
    QString text;
    QList<RecordFilter::Condition> conditions;
    Status status = Status::NotApplicable;
    bool isOnAtFirst = false;
    QString counted = {}; ///< "%L1 open" under the title of the page; empty: not said there
    bool isCounted = false; ///< its count stands before its words, whatever its status
};

/// How the page of a register looks: columns, chips, order. Registers without a view of their own get a plain one.
struct RegisterView
{
    const RegisterSchema *schema = nullptr;
    QString icon;
    QList<ViewColumn> columns;
    QList<ViewChip> chips = {};
    qsizetype sortField = RecordFilter::byId;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    qsizetype status = ViewColumn::none; ///< with `ended`: records in these states are never late
    QStringList ended = {};
    bool isSingle = false; ///< there is one record and no other
    qsizetype tally = ViewColumn::none; ///< a choice whose values are counted in the footer
};

/// `asOf` is the day against which "overdue" is judged.
RegisterView registerView(const RegisterSchema &schema, QDate asOf);

} // namespace binnacle
