#pragma once

#include "models/measures/obligationclocks.h"
#include "ui/widgets/statusline.h"

#include <QObject>
#include <QTimer>

namespace binnacle {

class Document;

/// Looks every minute, and whenever an incident changes, for clocks of obligations that run out, so that they are seen
/// on every page.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClockWatch(QObject *parent);

    /// The document outlives its time here; null when it is closed.
    void setDocument(Document *document);
    /// For the status bar: the most urgent one.
    QList<StatusLine::Item> items() const;
    /// The incident of the most urgent one; 0 when nothing presses.
    qint64 incidentId() const { return m_faces.isEmpty() ? 0 : m_faces.first().incidentId; }

    static QString action() { return QStringLiteral("clocks"); }

signals:
    void changed();

private:
    void look();

    Document *m_document = nullptr;
    QList<ClockFace> m_faces;
    QTimer m_minute;
};

} // namespace binnacle
