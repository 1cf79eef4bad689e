#pragma once

#include "models/registers/labels.h"
#include "models/registers/referencechoices.h"
#include "ui/dialogs/sheet.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace binnacle {

class ChainLine;
class DateEditor;
class Document;
class HistoryList;
struct HistoryRow;
class HistoryModel;
struct HistoryFilter;

/// The history of the whole document: every change, chosen by person, register, days and words. Return leads to the
/// record; of one that is gone and may have told of people it redacts what the log still has. The main button writes
/// what is shown into a file.
class HistorySheet final : public Sheet
{
    Q_OBJECT

public:
    /// `document` outlives the sheet.
    HistorySheet(const Theme &theme, Document &document, QWidget *window);

    const HistoryFilter &filter() const;

signals:
    void recordRequested(const QString &registerId, qint64 recordId);
    void redactionRequested(const QString &registerId, qint64 recordId);
    void exportRequested(const binnacle::HistoryFilter &filter);

private:
    QWidget *buildBody();
    QWidget *buildFilters();
    void fillChoices();
    void connectParts();
    void apply();
    void showCount();
    void showPromise();
    /// The first one of the chosen entry; null when there is none.
    const HistoryRow *chosenRecord() const;
    void goToRecord();

    Document &m_document;
    ReferenceChoices m_choices; ///< for the editors of days
    Labels m_labels;
    HistoryModel *m_model;
    HistoryList *m_list;
    QComboBox *m_who;
    QComboBox *m_register;
    DateEditor *m_from;
    DateEditor *m_to;
    QLineEdit *m_text;
    ChainLine *m_chain;
    QTimer m_pause; ///< after the last key
};

} // namespace binnacle
