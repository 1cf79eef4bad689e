#include "ui/pages/welcomepage.h"

#include "ui/pages/brandpanel.h"
#include "ui/pages/startbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/panelframe.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace binnacle {

static constexpr int brandWidth = 440;
static constexpr int narrowBrandWidth = 288; // the card of the compass has its room
static constexpr int contentMargin = 56;
static constexpr int narrowMargin = 20;

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_brand(new BrandPanel(theme))
    , m_recent(new RecentList(theme))
{
    setObjectName(u"welcome"_s);
    m_brand->setFixedWidth(brandWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_brand);
    row->addWidget(buildContent(theme), 1);
    connect(m_recent, &RecentList::opened, this, &WelcomePage::pathRequested);
    connect(m_recent, &RecentList::forgotten, this, &WelcomePage::forgetRequested);
}

QWidget *WelcomePage::buildContent(const Theme &theme)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_column = column;
    column->setContentsMargins(contentMargin, 44, contentMargin, 28);
    column->setSpacing(12);
    column->addWidget(new TextLabel(theme, TextRole::Answer, &Tokens::text, tr("Start")));
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const auto add = [&](int place, const char *name, const StartButton::Words &words, auto signal) {
        auto *button = new StartButton(theme, words);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &StartButton::clicked, this, signal);
        grid->addWidget(button, place / 2, place % 2);
    };
    add(0, "startOpen", {u"open"_s, tr("Open a document"), tr("Carry on with your organization"), u"Ctrl+O"_s},
        &WelcomePage::openRequested);
    add(1, "startNew", {u"add"_s, tr("New document"), tr("Your organization, from an empty page"), u"Ctrl+Shift+N"_s},
        &WelcomePage::newRequested);
    add(2, "startDemo",
        {u"overview"_s, tr("Try the demo"), tr("A made-up company, three years of data"), u"Ctrl+Shift+D"_s},
        &WelcomePage::demoRequested);
    column->addLayout(grid);
    column->addSpacing(20);
    column->addWidget(new TextLabel(theme, TextRole::Answer, &Tokens::text, tr("Recent")));
    m_recentPanel = new PanelFrame;
    auto *list = new QVBoxLayout(m_recentPanel);
    list->setContentsMargins(1, 1, 1, 1);
    list->addWidget(m_recent);
    column->addWidget(m_recentPanel, 1);
    column->addWidget(buildDropHint(theme));
    column->addStretch();
    m_nothing = new EmptyState(theme,
        {.icon = u"open"_s, .sentence = tr("No document yet. Make one, or look at the demo."), .note = dropWords()});
    column->addWidget(m_nothing, 1);
    auto *version
        = new TextLabel(theme, TextRole::Label, &Tokens::muted, tr("Version %1").arg(QStringLiteral(BINNACLE_VERSION)));
    version->setTextAlignment(Qt::AlignRight);
    column->addWidget(version);
    return content;
}

QString WelcomePage::dropWords()
{
    return tr("You can also drop a document onto this window. It ends in .binnacle.");
}

QWidget *WelcomePage::buildDropHint(const Theme &theme)
{
    m_dropHint = new QWidget;
    m_dropHint->setObjectName(u"dropHint"_s);
    auto *row = new QHBoxLayout(m_dropHint);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new IconLabel(theme, u"info"_s, 14, &Tokens::muted));
    row->addWidget(new TextLabel(theme, TextRole::Label, &Tokens::muted, dropWords()), 1);
    return m_dropHint;
}

void WelcomePage::setRecent(const QList<RecentDocument> &documents)
{
    m_recent->setDocuments(documents);
    m_recentPanel->setVisible(!documents.isEmpty());
    m_dropHint->setVisible(!documents.isEmpty());
    m_nothing->setVisible(documents.isEmpty());
    if (!documents.isEmpty()) {
        m_recent->setFocus();
    }
}

void WelcomePage::setNarrow(bool isNarrow)
{
    m_brand->setFixedWidth(isNarrow ? narrowBrandWidth : brandWidth);
    const int margin = isNarrow ? narrowMargin : contentMargin;
    m_column->setContentsMargins(margin, isNarrow ? 28 : 44, margin, 28);
}

QStringList WelcomePage::hints() const
{
    if (m_recent->hasFocus()) {
        return {tr("[Up] [Down] choose"), tr("[Return] open"), tr("[Delete] forget")};
    }
    return {tr("[Tab] next"), tr("[Space] choose")};
}

} // namespace binnacle
