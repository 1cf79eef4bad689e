#include "ui/shell/pagestack.h"

#include "models/document/document.h"
#include "models/registers/definitions/metric.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "ui/pages/audits/programmepage.h"
#include "ui/pages/findingfigurespage.h"
#include "ui/pages/leadership/responsibilitypage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/packspage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registerspage.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/sectionswitch.h"
#include "ui/widgets/pageheader.h"

using namespace Qt::StringLiterals;

namespace binnacle {

PageStack::PageStack(const Theme &theme, Document &document, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_document(document)
{
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

bool PageStack::show(const QString &place, const QString &key, Page *(PageStack::*make)(const QString &))
{
    Page *before = current();
    if (before && before != m_pages.value(key) && !before->leave()) {
        emit placeChanged(m_place);
        return false;
    }
    if (!m_pages.contains(key)) {
        adopt(key, (this->*make)(key));
    }
    m_place = place;
    setCurrentWidget(m_pages.value(key));
    m_pages.value(key)->takeFocus();
    emit placeChanged(place);
    emit pageChanged();
    emit pendingChanged();
    return true;
}

void PageStack::adopt(const QString &key, Page *page)
{
    connect(page, &Page::recordRequested, this, &PageStack::showRecord);
    connect(page, &Page::filterRequested, this, &PageStack::showOnly);
    connect(page, &Page::newRecordRequested, this, [this](const QString &registerId, const auto &preset) {
        if (RegisterPage *target = showRegister(registerId)) {
            target->startWith(preset);
        }
    });
    addSwitch(key, page);
    connect(page, &Page::pendingChanged, this, &PageStack::pendingChanged);
    connect(page, &Page::hintsChanged, this, &PageStack::pageChanged);
    page->setNarrow(m_isNarrow);
    page->setAccessibleName(page->header().accessibleName());
    m_pages.insert(key, page);
    addWidget(page);
    emit pageMade(page);
}

void PageStack::showPlace(const QString &place)
{
    if (const RegisterSchema *schema = registerOfPlace(place)) {
        show(place, schema->id(), &PageStack::makeRegister);
    } else if (!placeOfSection(place).isEmpty()) {
        showSection(place);
    } else if (findRegister(place)) {
        showRegister(place);
    } else {
        show(place, place, &PageStack::makePlace);
    }
}

void PageStack::showSection(const QString &section)
{
    const bool isPage = sectionPageIds().contains(section);
    show(placeOfSection(section), section, isPage ? &PageStack::makePlace : &PageStack::makeRegister);
}

void PageStack::addSwitch(const QString &key, Page *page)
{
    if (const QString place = placeOfSection(key); !place.isEmpty()) {
        auto *pages = new SectionSwitch(m_theme, sectionsOfPlace(place), key);
        page->header().addFirstTool(pages);
        connect(pages, &SectionSwitch::chosen, this, &PageStack::showSection);
    }
}

/// Null when the page before it cannot be left.
RegisterPage *PageStack::showRegister(const QString &registerId)
{
    const bool isShown = show(placeOfRegister(registerId), registerId, &PageStack::makeRegister);
    return isShown ? qobject_cast<RegisterPage *>(current()) : nullptr;
}

void PageStack::showRecord(const QString &registerId, qint64 id)
{
    if (RegisterPage *page = showRegister(registerId)) {
        page->showRecord(id);
    }
}

void PageStack::showOnly(const QString &registerId, const ViewChip &filter)
{
    if (RegisterPage *page = showRegister(registerId)) {
        page->showOnly(filter);
    }
}

void PageStack::showDraft(const QString &registerId, qint64 id)
{
    if (RegisterPage *page = showRegister(registerId)) {
        page->showDraft(id);
    }
}

Page *PageStack::makeRegister(const QString &registerId)
{
    auto *page = new RegisterPage(m_theme, m_document, *findRegister(registerId));
    connect(page, &RegisterPage::importRequested, this, &PageStack::importRequested);
    if (const QString place = placeOfRegister(registerId); registerOfPlace(place) == &page->schema()) {
        page->setTitle(titleOfPlace(place));
    }
    return page;
}

Page *PageStack::makeOverview()
{
    auto *page = new OverviewPage(m_theme, m_document);
    connect(page, &OverviewPage::packRequested, this, &PageStack::packRequested);
    connect(page, &OverviewPage::measureRequested, this, [this](const QString &panel) {
        const QString code = panel.mid(7).toUpper().replace(u'_', u'-');
        const RecordStore measures(m_document.database(), metric::schema);
        showRecord(metric::schema.id(), measures.findByReference(code).isOk() ? *measures.findByReference(code) : 0);
    });
    return page;
}

Page *PageStack::makePlace(const QString &place)
{
    if (place == u"registers") {
        return new RegistersPage(m_theme, m_document);
    }
    if (place == u"packs") {
        return new PacksPage(m_theme, m_document);
    }
    if (place == u"finding_figures") {
        return new FindingFiguresPage(m_theme, m_document);
    }
    if (place == u"programme") {
        return new ProgrammePage(m_theme, m_document);
    }
    if (place == u"responsibilities") {
        return new ResponsibilityPage(m_theme, m_document);
    }
    if (place == u"settings") {
        auto *page = new SettingsPage(m_theme, m_document);
        connect(page, &SettingsPage::lookChosen, this, &PageStack::lookChosen);
        return page;
    }
    return makeOverview();
}

void PageStack::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (Page *page : m_pages) {
        page->setNarrow(isNarrow);
    }
}

} // namespace binnacle
