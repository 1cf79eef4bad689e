#pragma once

#include "models/registers/record.h"

#include <QMap>
#include <QObject>

class QMenu;

namespace binnacle {

class Button;
class Document;
class Theme;

/// What else can be done with the record of a form, behind the dots in its head: delegate its task or take it back,
/// move accountability, delete a draft.
class RecordMenu final : public QObject
{
    Q_OBJECT

public:
    RecordMenu(const Theme &theme, Document &document, const RegisterSchema &schema, QObject *parent);

    /// For the head of the form, which owns it.
    Button *button() const { return m_button; }
    /// Says so when it is delegated already.
    void delegate();
    void showRecord(const Record &kept, bool isEditable);

signals:
    /// Open a new record that begins with `preset`.
    void recordRequested(
        const binnacle::RegisterSchema &schema, qint64 id, const QMap<qsizetype, binnacle::Value> &preset);
    void refused(const QString &sentence);

private:
    void fill();
    void takeBack();
    void remove();

    Document &m_document;
    const RegisterSchema &m_schema;
    Record m_kept;
    Button *m_button;
    QMenu *m_menu; ///< owned by the button
};

} // namespace binnacle
