#include "ui/shell/clockwatch.h"

#include "models/document/document.h"
#include "models/registers/definitions/incident.h"
#include "models/registers/definitions/obligation.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace binnacle {

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent)
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ClockWatch::look);
}

void ClockWatch::setDocument(Document *document)
{
    if (m_document) {
        disconnect(m_document, nullptr, this, nullptr); // other windows may go on with it
    }
    m_document = document;
    m_faces.clear();
    if (!document) {
        m_minute.stop();
        return;
    }
    connect(document, &Document::changed, this, [this](const RegisterSchema &schema) {
        if (&schema == &incident::schema || &schema == &obligation::schema) {
            look();
        }
    });
    connect(document, &Document::busyChanged, this, &ClockWatch::look);
    m_minute.start();
    look();
}

void ClockWatch::look()
{
    if (!m_document || m_document->isBusy()) {
        return; // a job writes; it is looked at once that is done
    }
    Result<QList<ClockFace>> faces = runningClocks(m_document->database(), m_document->now());
    if (!faces) {
        return; // better a clock of the last minute than none
    }
    m_faces = *std::move(faces);
    emit changed();
}

QList<StatusLine::Item> ClockWatch::items() const
{
    if (m_faces.isEmpty()) {
        return {};
    }
    const ClockFace &first = m_faces.first();
    const QString words = tr("%1, %2: %3").arg(first.incident, first.clock, first.words);
    const auto color = first.status == Status::Act ? &Tokens::act
        : first.status == Status::Watch            ? &Tokens::watch
                                                   : &Tokens::muted;
    const int others = int(m_faces.size()) - 1;
    return {
        {others > 0 ? tr("%1, and %n more", nullptr, others).arg(words) : words, u"clock"_s, color, color, action()}};
}

} // namespace binnacle
