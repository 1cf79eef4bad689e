#pragma once

#include "models/base/clock.h"
#include "models/document/opendocuments.h"

#include <QObject>
#include <memory>
#include <vector>

namespace binnacle {

class DesktopPrompts;
class MainWindow;
class Settings;
class Theme;

/// The windows of this process. Those of one file share its document: what is entered in one is seen in the others, and
/// each undoes the same steps.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// What is handed in outlives the windows.
    Windows(Settings &settings, Theme &theme, const Clock &clock);
    ~Windows() override;

    /// Not shown yet; gone once it is closed.
    MainWindow &add();

private:
    struct Seat
    {
        std::unique_ptr<DesktopPrompts> prompts;
        std::unique_ptr<MainWindow> window; ///< last: it goes first
    };
    void addBeside(const MainWindow &other);
    void remove(const MainWindow &window);

    Settings &m_settings;
    Theme &m_theme;
    const Clock &m_clock;
    OpenDocuments m_documents;
    std::vector<std::unique_ptr<Seat>> m_seats;
};

} // namespace binnacle
