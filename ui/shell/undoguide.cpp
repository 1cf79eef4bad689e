#include "ui/shell/undoguide.h"

#include "models/document/document.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace binnacle {

UndoGuide::UndoGuide(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void UndoGuide::setDocument(Document *document)
{
    m_document = document;
}

void UndoGuide::carryOut(void (QUndoStack::*step)())
{
    if (!m_document) {
        return;
    }
    QList<std::pair<const RegisterSchema *, QList<qint64>>> touched;
    const QMetaObject::Connection listening = connect(
        m_document, &Document::changed, this, [&touched](const RegisterSchema &schema, const QList<qint64> &ids) {
            touched.append({&schema, ids});
        });
    const QMetaObject::Connection refusing = connect(m_document, &Document::refused, this, &UndoGuide::refused);
    (m_document->undoStack().*step)();
    disconnect(listening);
    disconnect(refusing);
    for (const auto &[schema, ids] : touched) {
        emit carriedOut(*schema, ids);
    }
}

static bool hasOwn(const QObject *field, bool isRedo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        return line->isRedoAvailable() || (!isRedo && line->isUndoAvailable());
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field)) {
        return text->document()->isRedoAvailable() || (!isRedo && text->document()->isUndoAvailable());
    }
    return true;
}

// Text fields claim these keys even when they have nothing to take back; then the step of the document is meant. Who
// has just taken back all that was typed is still at the field.
bool UndoGuide::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if ((isRedo || key->matches(QKeySequence::Undo)) && !hasOwn(watched, isRedo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace binnacle
