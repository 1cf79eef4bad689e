#pragma once

#include "models/document/history.h"

namespace binnacle {

/// One line under an entry: a field from old to new, or a sentence.
struct HistoryLine
{
    QString label = {}; ///< empty: `now` is a sentence
    QString old = {}; ///< "empty" where there was nothing; empty: the line says what is, not what became of it
    QString now = {};
    bool isOldStruck = false; ///< there was something
    bool isHeading = false; ///< which record the lines below it are of

    bool isSentence() const { return label.isEmpty(); }
};

/// The lines of an entry; of all but the chosen one the first few, and how many more there are. `own` is the record
/// whose history it is: it is not named; 0: the whole document.
QList<HistoryLine> historyLines(const HistoryEntry &entry, const RegisterSchema *schema, qint64 own, bool isWhole);

/// "Today", "Yesterday", "6 Jul 2026": of an entry, as this computer counts days.
QString historyDay(const HistoryEntry &entry, QDate today);
/// "09:18"
QString historyTime(const HistoryEntry &entry);
/// The first letters of the first and the last word: "JW".
QString initialsOf(const QString &name);
/// All of an entry in sentences, for those who listen.
QString historyWords(const HistoryEntry &entry, const RegisterSchema *schema, qint64 own, QDate today);

} // namespace binnacle
