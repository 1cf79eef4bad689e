#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QStackedWidget>

namespace binnacle {

class Document;
class RegisterPage;
struct RegisterSchema;
struct ViewChip;

/// The pages of one open document, each made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Theme &theme, Document &document, QWidget *parent = nullptr);

    Page *current() const;
    /// The place of the rail that is shown.
    QString place() const { return m_place; }
    /// A place of the rail, a section or a register. Stays where it is when the page that is shown cannot be left.
    void showPlace(const QString &place);
    /// A page of a place that has several: a register, or a page of its own.
    void showSection(const QString &section);
    /// The page of a register; with an id, that record on it.
    void showRecord(const QString &registerId, qint64 id);
    /// The records of a register that a filter leaves.
    void showOnly(const QString &registerId, const ViewChip &filter);
    /// An unfinished form; id 0: that of a new record.
    void showDraft(const QString &registerId, qint64 id);
    void setNarrow(bool isNarrow);

signals:
    void placeChanged(const QString &place);
    void pageChanged();
    /// A page was made; it is not shown yet.
    void pageMade(binnacle::Page *page);
    void packRequested();
    void pendingChanged();
    void importRequested(const QString &registerId);
    void lookChosen(binnacle::Theme::Look look);

private:
    bool show(const QString &place, const QString &key, Page *(PageStack::*make)(const QString &));
    RegisterPage *showRegister(const QString &registerId);
    Page *makePlace(const QString &place);
    Page *makeRegister(const QString &registerId);
    Page *makeOverview();
    void addSwitch(const QString &key, Page *page);
    void adopt(const QString &key, Page *page);

    const Theme &m_theme;
    Document &m_document;
    QHash<QString, Page *> m_pages;
    QString m_place;
    bool m_isNarrow = false;
};

} // namespace binnacle
