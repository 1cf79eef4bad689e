#pragma once

#include "models/registers/record.h"

#include <QMap>
#include <QWidget>

class QStackedLayout;

namespace binnacle {

class Document;
class RecordForm;
class Theme;

/// The form of a record, and over it that of one of its parts while it is open.
class FormStack : public QWidget
{
    Q_OBJECT

public:
    /// Owns the form from now on; theme and document outlive it.
    FormStack(const Theme &theme, Document &document, RecordForm *form, QWidget *parent = nullptr);

    /// The one that is seen: of the part while one is open.
    RecordForm &shown() const;
    bool hasPart() const { return m_part != nullptr; }
    /// Both.
    bool isDirty() const;
    bool isTouched() const;
    bool enter();
    bool leave();
    /// Back to the record; what was typed is entered or kept as a draft. False when neither can be done.
    bool closePart();
    /// What is typed into both is gone, drafts too; back to the record.
    void discard();

    void setNarrow(bool isNarrow);

signals:
    void dirtyChanged();
    /// Another form is seen.
    void switched();

private:
    void removePart();
    void openPart(const RegisterSchema &schema, qint64 id, const QMap<qsizetype, Value> &preset);

    const Theme &m_theme;
    Document &m_document;
    QStackedLayout *m_layout;
    RecordForm *m_form;
    RecordForm *m_part = nullptr;
    qint64 m_wholeId = 0; ///< of the record to which the part belongs
    bool m_isNarrow = false;
};

} // namespace binnacle
