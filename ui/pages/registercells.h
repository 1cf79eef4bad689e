#pragma once

#include "models/registers/labels.h"
#include "models/measures/riskscores.h"
#include "models/registers/registermodel.h"
#include "ui/pages/registerview.h"

#include <QDate>
#include <QIdentityProxyModel>
#include <QSet>
#include <QTimeZone>

namespace binnacle {

/// The cells of a table over a RegisterModel: the columns of a view, each with its second line, glyph and side.
class RegisterCells final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    RegisterCells(RegisterModel &records, const RegisterView &view, QDate asOf, QObject *parent = nullptr);

    RegisterModel &records() const { return m_records; }
    /// Codes of seats by the person who holds them, for columns that say who answers.
    void setSeats(const QHash<qint64, QString> &seats) { m_seats = seats; }

    /// By the id of the risk, for the column that says it.
    void setRiskScores(const QHash<qint64, RiskScore> &scores);

    /// In which times are shown; an offset that differs from it stands behind them.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

    /// In a narrow window beside a form: the second lines say what the hidden columns would.
    void setEssentialOnly(bool isEssential);
    /// Records on which something is typed and not entered.
    void setDrafts(const QSet<qint64> &records);

    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &) const override { return index(row, column); }
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int sourceColumn(qsizetype field) const;
    QString plainText(int row, qsizetype field) const;
    QString codeText(int row, qsizetype field) const;
    QString timeOf(int row, qsizetype field) const;
    bool hasEnded(int row) const;
    QString mainText(int row, const ViewColumn &column) const;
    QString scoreText(int row) const;
    QString secondText(int row, const ViewColumn &column) const;
    QString joinedText(int row, const ViewColumn &column) const;
    bool isJoined(qsizetype field) const;
    bool hasDraft(const QModelIndex &index) const;
    Status secondStatus(int row, const ViewColumn &column) const;
    QString dueText(int row, const ViewColumn &column) const;
    QString accessibleText(const QModelIndex &index) const;
    bool isLate(int row, const ViewColumn &column) const;

    RegisterModel &m_records;
    RegisterView m_view;
    QDate m_asOf;
    QHash<qint64, QString> m_seats;
    QHash<qint64, RiskScore> m_scores;
    mutable Labels m_labels; ///< reads as it is asked
    QTimeZone m_zone = QTimeZone::utc();
    QSet<qint64> m_drafts;
    bool m_isEssential = false;
};

/// Major, Minor, Observation, Opportunity, Strength.
QString gradeWord(const QString &code);
/// "12 observations".
QString gradeCount(const QString &code, int count);

} // namespace binnacle
