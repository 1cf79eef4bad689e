#pragma once

#include "models/base/result.h"
#include "models/exchange/texttemplate.h"
#include "models/exchange/timerule.h"
#include "models/registers/registerschema.h"

#include <QHash>
#include <optional>

namespace binnacle {

/// What becomes of the text that the columns give, before it is a value.
struct Translation
{
    enum class Pick { First, Last };

    bool isOneLine = false; ///< line ends and runs of white space become single spaces
    QStringList empty; ///< texts that stand for nothing
    QString separator; ///< the text is a list; the first or last part that leads somewhere is used
    Pick pick = Pick::First;
    bool hasValues = false;
    QHash<QString, QString> values; ///< null text: left empty
    std::optional<QString> otherwise; ///< for what is not in `values`; without it the row is refused
    QString whenEmpty; ///< used when there is nothing
};

/// A reference to the record of another row of the same file: the row that has the text in `column` and agrees with
/// this one in the columns `same`.
struct RowReference
{
    QString column;
    QStringList same = {};
};

/// Where the value of one field comes from.
struct FieldRule
{
    static constexpr qsizetype reference = -1;

    qsizetype field = reference; ///< of the schema; a time rule also gives the two fields behind it
    TextTemplate source;
    Translation translation;

    bool isTime = false; ///< builds a time from `parts`, `after` or `formats`
    QList<TextTemplate> parts; ///< year, month, day, hour, minute
    qsizetype after = -1; ///< time field to which a duration is added
    TextTemplate unit; ///< of that duration, translated by `translation`
    TextTemplate amount;
    QStringList formats; ///< Qt date formats, of dates too
    int offset = 0; ///< minutes east of UTC
    Precision precision = Precision::Minute; ///< nothing finer is claimed
    bool coarserIfImpossible = false;
    bool isUnknownWhenEmpty = false;

    QString by; ///< column of the register referred to; empty: reference, code or name
    std::optional<RowReference> row;
    bool isEmptyWhenMissing = false;
};

/// How the columns of a file become the fields of a register: docs/import-mapping.md.
struct ImportMap
{
    const RegisterSchema *schema = nullptr;
    char delimiter = 0; ///< 0: detected
    QString origin = QStringLiteral("imported");
    QList<qsizetype> key = {}; ///< fields, or FieldRule::reference; empty: usualKey()
    QList<FieldRule> rules = {}; ///< durations after the times they are added to
};

/// Reads a mapping strictly: what it does not know is refused, with the place.
Result<ImportMap> readImportMap(const QByteArray &json);
Result<ImportMap> loadImportMap(const QString &path);

/// The mapping of a file whose columns are named like the fields, as the export writes it.
Result<ImportMap> identityMap(const RegisterSchema &schema, const QStringList &header);

} // namespace binnacle
