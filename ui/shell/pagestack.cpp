#include "ui/shell/pagestack.h"

#include "models/registers/definitions/metric.h"
#include "models/registers/recordstore.h"
#include "models/registers/registry.h"
#include "models/document/document.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/packspage.h"
#include "ui/pages/registerpage.h"
#include "ui/pages/registerspage.h"
#include "ui/pages/settingspage.h"
#include "ui/shell/navigation.h"

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

void PageStack::show(const QString &key, Page *(PageStack::*make)(const QString &))
{
    if (current() && !current()->leave()) {
        return;
    }
    if (!m_pages.contains(key)) {
        adopt(key, (this->*make)(key));
    }
    setCurrentWidget(m_pages.value(key));
    m_pages.value(key)->setFocus();
    emit pageChanged();
}

void PageStack::adopt(const QString &key, Page *page)
{
    connect(page, &Page::recordRequested, this, &PageStack::showRecord);
    connect(page, &Page::pendingChanged, this, &PageStack::pendingChanged);
    connect(page, &Page::hintsChanged, this, &PageStack::pageChanged);
    page->setNarrow(m_isNarrow);
    m_pages.insert(key, page);
    addWidget(page);
    emit pageMade(page);
}

void PageStack::showPlace(const QString &place)
{
    if (const RegisterSchema *schema = registerOfPlace(place)) {
        show(schema->id(), &PageStack::makeRegister);
    } else {
        show(place, &PageStack::makePlace);
    }
}

void PageStack::showRecord(const QString &registerId, qint64 id)
{
    emit placeChanged(placeOfRegister(registerId));
    show(registerId, &PageStack::makeRegister);
    if (auto *page = qobject_cast<RegisterPage *>(current())) {
        page->showRecord(id);
    }
}

Page *PageStack::makeRegister(const QString &registerId)
{
    return new RegisterPage(m_theme, m_document, *findRegister(registerId));
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
