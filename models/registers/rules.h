#pragma once

#include "models/base/issue.h"
#include "models/registers/record.h"

#include <QCoreApplication>
#include <QDate>
#include <initializer_list>

namespace binnacle {

struct RuleText
{
    Q_DECLARE_TR_FUNCTIONS(rules)
};

/// The words in which the rules of one register are written: what is there, what was changed, and what to say. A rule
/// judges what is done now, so most begin by asking whether anything they speak of was changed.
class Rules
{
public:
    /// All outlive the rules. `before` is empty on entry.
    Rules(const RegisterSchema &schema, const Record &before, const Record &after, const Lookup &others);

    bool isNew() const { return m_before.revision == 0; }
    bool has(qsizetype field) const;
    bool changed(qsizetype field) const;
    bool changedAny(std::initializer_list<qsizetype> fields) const;
    /// The field was changed, and is this now.
    bool became(qsizetype field, QStringView value) const;
    QString text(qsizetype field) const { return m_after.values.at(field).toString(); }
    qint64 id(qsizetype field) const { return m_after.values.at(field).toLongLong(); }
    QDate day(qsizetype field) const;
    QString label(qsizetype field) const;
    const RegisterSchema &schema() const { return m_schema; }
    const Lookup &others() const { return m_others; }

    void refuse(qsizetype field, const QString &sentence);
    /// A new record of the other register would mend it.
    void refuse(qsizetype field, const QString &sentence, const RegisterSchema &mend);
    void warn(qsizetype field, const QString &sentence);
    /// “Enter …” when the field is empty.
    void need(qsizetype field);
    /// Segregation of duties (domain, section c): small organizations are warned, others refused.
    void segregate(qsizetype field, const QString &sentence);
    /// The person in this field holds a seat of top management on that day: reserved matters are not delegated.
    /// `matter` ends a sentence: "closing a major nonconformity".
    void reserve(qsizetype field, QDate day, const QString &matter);
    /// The second day is not before the first.
    void order(qsizetype earlier, qsizetype later);

    QList<Issue> take() { return std::exchange(m_issues, {}); }

private:
    Issue issue(qsizetype field, const QString &sentence) const;

    const RegisterSchema &m_schema;
    const Record &m_before;
    const Record &m_after;
    const Lookup &m_others;
    QList<Issue> m_issues;
};

/// Whether the person holds a seat of top management on that day.
bool isTopManagement(qint64 personId, QDate day, const Lookup &others);
/// The day is within the person's time here; people without days always are.
bool isInOffice(qint64 personId, QDate day, const Lookup &others);
/// Empty when there is no such person.
QString nameOfPerson(qint64 personId, const Lookup &others);
/// The setting for organizations too small to keep all duties apart.
bool isSmallOrganization(const Lookup &others);

} // namespace binnacle
