#pragma once

#include "models/exchange/importreport.h"
#include "models/registers/registerschema.h"

#include <QAbstractTableModel>

namespace binnacle {

/// What the rows of a file become: line, what happens, and a few fields; of one kind when asked.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, What, FirstField };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< PreviewRow::Kind as int
        OldTextRole, ///< QString: what stood there before, when it differs
        WrongRole, ///< bool: for this the row is refused
    };

    explicit PreviewModel(const RegisterSchema &schema, QObject *parent = nullptr);

    void setReport(const ImportReport &report);
    /// Nothing: rows of every kind.
    void showOnly(std::optional<PreviewRow::Kind> kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const QList<qsizetype> &fields() const { return m_fields; }
    const RegisterSchema &schema() const { return m_schema; }

private:
    const PreviewRow &at(int row) const { return m_rows.at(m_shown.at(row)); }
    QString text(const QModelIndex &index) const;
    QString oldText(const QModelIndex &index) const;
    bool isTrailing(int column) const;
    void filter();

    const RegisterSchema &m_schema;
    QList<qsizetype> m_fields;
    QList<PreviewRow> m_rows; ///< by line
    QList<qsizetype> m_shown;
    std::optional<PreviewRow::Kind> m_only;
};

/// "Add", "Update", "Same", "Refused".
QString previewWord(PreviewRow::Kind kind);

} // namespace binnacle
