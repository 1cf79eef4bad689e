#include "ui/pages/packs/pagepreview.h"

#include "ui/print/packwriter.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int frame = 3; // room for the widest focus ring around the page
static constexpr int smallestResolution = 8;
static constexpr int cacheLimit = 64 * 1024; // KiB
static constexpr int wheelStep = 120; // one notch, in eighths of a degree

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_painted(cacheLimit)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void PagePreview::setPack(std::shared_ptr<const PackLayout> pack)
{
    m_pack = std::move(pack);
    m_painted.clear();
    m_page = 0;
    describe();
    update();
}

void PagePreview::setPage(int page)
{
    Q_ASSERT(m_pack && page >= 0 && page < m_pack->pageCount());
    m_page = page;
    describe();
    update();
}

void PagePreview::setGray(bool isGray)
{
    m_isGray = isGray;
    update();
}

/// What is spoken: the number, and the headings that stand on the page.
void PagePreview::describe()
{
    QStringList headings;
    if (m_pack) {
        for (const PackLayout::Entry &entry : m_pack->outline()) {
            if (entry.page == m_page) {
                headings << entry.title;
            }
        }
    }
    setAccessibleName(m_pack ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pack->pageCount()) : tr("No page to show"));
    setAccessibleDescription(headings.join(u", "_s));
}

int PagePreview::resolution() const
{
    const QSizeF paper = paperSize(m_pack->paper()) / paperUnitsPerInch;
    const QSizeF room = QSizeF(width() - 2 * frame, height() - 2 * frame) * devicePixelRatioF();
    const qreal fitting = std::min(room.width() / paper.width(), room.height() / paper.height());
    return std::max(static_cast<int>(std::floor(fitting)), smallestResolution);
}

QImage PagePreview::picture() const
{
    if (!m_pack) {
        return {};
    }
    if (const int wanted = resolution(); wanted != m_resolution) {
        m_painted.clear();
        m_resolution = wanted;
    }
    const std::pair key(m_page, m_isGray);
    if (const QImage *known = m_painted.object(key)) {
        return *known;
    }
    QImage image = pageImage(*m_pack, m_page, m_resolution);
    if (m_isGray) {
        image = image.convertToFormat(QImage::Format_Grayscale8);
    }
    m_painted.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024));
    return image;
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QImage image = picture();
    if (image.isNull()) {
        return;
    }
    const qreal ratio = devicePixelRatioF();
    image.setDevicePixelRatio(ratio);
    const QSizeF size = QSizeF(image.size()) / ratio;
    // On whole device pixels, or the page would be painted soft.
    const qreal left = std::floor((width() - size.width()) / 2 * ratio) / ratio;
    const qreal top = std::floor((height() - size.height()) / 2 * ratio) / ratio;
    QPainter painter(this);
    const qreal edge = hasFocus() ? m_theme.ringWidth() : 1;
    const QRectF page(QPointF(left, top), size);
    drawFrame(painter, page.adjusted(-edge, -edge, edge, edge), 0, {},
        hasFocus() ? m_theme.tokens().focus : m_theme.tokens().border, edge);
    painter.drawImage(page.topLeft(), image);
}

void PagePreview::turn(int page)
{
    if (m_pack && m_pack->pageCount() > 0) {
        emit pageWanted(std::clamp(page, 0, m_pack->pageCount() - 1));
    }
}

/// The page that a key turns to; nothing for other keys.
static std::optional<int> pageOfKey(int key, int page, int last)
{
    const QHash<int, int> pages{
        {Qt::Key_PageUp, page - 1}, {Qt::Key_PageDown, page + 1}, {Qt::Key_Home, 0}, {Qt::Key_End, last}};
    const auto found = pages.constFind(key);
    return found == pages.cend() ? std::nullopt : std::optional(*found);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const std::optional<int> page
        = isPlain && m_pack ? pageOfKey(event->key(), m_page, m_pack->pageCount() - 1) : std::nullopt;
    if (page) {
        turn(*page);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    m_turned += event->angleDelta().y();
    const int notches = m_turned / wheelStep;
    if (notches != 0) {
        m_turned -= notches * wheelStep;
        turn(m_page - notches);
    }
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

bool PagePreview::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

} // namespace binnacle
