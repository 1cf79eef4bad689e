#include "ui/shell/windows.h"

#include "models/document/document.h"
#include "ui/dialogs/desktopprompts.h"
#include "ui/shell/mainwindow.h"

namespace binnacle {

static constexpr QPoint besideStep(28, 28); ///< so that both title bars are seen

Windows::Windows(Settings &settings, Theme &theme, const Clock &clock)
    : m_settings(settings)
    , m_theme(theme)
    , m_clock(clock)
{
}

Windows::~Windows() = default;

MainWindow &Windows::add()
{
    auto seat = std::make_unique<Seat>();
    seat->prompts = std::make_unique<DesktopPrompts>(m_theme);
    seat->window = std::make_unique<MainWindow>(m_settings, m_theme, *seat->prompts, m_documents, m_clock);
    MainWindow &window = *seat->window;
    seat->prompts->setWindow(&window);
    connect(&window, &MainWindow::windowRequested, this, [this, &window] { addBeside(window); });
    connect(
        &window, &MainWindow::closed, this, [this, &window] { remove(window); }, Qt::QueuedConnection);
    m_seats.push_back(std::move(seat));
    return window;
}

/// It shows what the other one shows.
void Windows::addBeside(const MainWindow &other)
{
    MainWindow &window = add();
    window.resize(other.size());
    window.move(other.pos() + besideStep);
    if (const Document *document = other.document()) {
        std::ignore = window.openDocument(document->path()); // shared, so there is nothing that could fail
        window.showPage(other.place());
    }
    window.show();
}

void Windows::remove(const MainWindow &window)
{
    std::erase_if(m_seats, [&](const std::unique_ptr<Seat> &seat) { return seat->window.get() == &window; });
}

} // namespace binnacle
