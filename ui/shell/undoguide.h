#pragma once

#include "models/base/result.h"
#include "models/registers/registerschema.h"

#include <QObject>
#include <QUndoStack>

namespace binnacle {

class Document;

/// Undo and redo of the open document: tells what records they touched, and takes the keys where a text field has
/// nothing of its own to take back.
class UndoGuide : public QObject
{
    Q_OBJECT

public:
    explicit UndoGuide(QObject *parent);

    /// Null: none is open.
    void setDocument(Document *document);
    void undo() { carryOut(&QUndoStack::undo); }
    void redo() { carryOut(&QUndoStack::redo); }

signals:
    /// Once for each register that was touched.
    void carriedOut(const binnacle::RegisterSchema &schema, const QList<qint64> &ids);
    /// It could not be done.
    void refused(const binnacle::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void carryOut(void (QUndoStack::*step)());

    Document *m_document = nullptr;
};

} // namespace binnacle
