#pragma once

#include "models/exchange/importreport.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace binnacle {

class TextLabel;
struct RegisterSchema;
class Theme;

/// The refused rows of an import, each with its place in the file, the value as it was read, what is wrong, and two
/// ways out: another value, or the row left out. F8 leads from one to the next.
class RefusedPanel : public QWidget
{
    Q_OBJECT

public:
    RefusedPanel(const Theme &theme, const RegisterSchema &schema, QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    /// To the first row, or the one behind the row that has the focus.
    void goToNext();
    /// All of them, cells separated by tabs, as spreadsheets take them.
    QString asText() const;

signals:
    void leftOut(qint64 line);
    void mended(qint64 line, const QString &column, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildRow(const RowNote &note, bool isFirstOfRow);
    QWidget *buildValue(const RowNote &note);
    /// The column of the file, else the field as people call it.
    QString placeOf(const RowNote &note) const;
    void mend(const RowNote &note, const QString &text);
    void copy() const;

    const Theme &m_theme;
    const RegisterSchema &m_schema;
    QList<RowNote> m_notes;
    TextLabel *m_title;
    QScrollArea *m_area;
    QList<QWidget *> m_stops; ///< what F8 goes to, one for each note that is shown
};

} // namespace binnacle
