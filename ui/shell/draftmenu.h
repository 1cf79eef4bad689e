#pragma once

#include "models/document/drafts.h"

#include <QObject>

class QAction;
class QMenu;

namespace binnacle {

class Document;
struct PendingForm;

/// The unfinished forms of the open document: how many there are, and a menu that leads to each.
class DraftMenu : public QObject
{
    Q_OBJECT

public:
    /// A submenu of `edit`, which owns it, before `next`.
    DraftMenu(QMenu &edit, QAction &next, QObject *parent);

    /// Null: none is open.
    void setDocument(Document *document);
    /// Without the one that somebody is typing now.
    int countBeside(const PendingForm &pending) const;
    QMenu &menu() const { return *m_menu; }

signals:
    void changed();
    void draftRequested(const QString &registerId, qint64 recordId);

private:
    void read();
    void fill();
    void add(const Draft &draft);

    QMenu *m_menu;
    Document *m_document = nullptr;
    QList<Draft> m_drafts;
};

} // namespace binnacle
