#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QStackedWidget>

namespace binnacle {

class Document;
struct RegisterSchema;

/// The pages of one open document, each made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(const Theme &theme, Document &document, QWidget *parent = nullptr);

    Page *current() const;
    /// A place of the rail.
    void showPlace(const QString &place);
    /// The page of a register; with an id, that record on it.
    void showRecord(const QString &registerId, qint64 id);
    void setNarrow(bool isNarrow);

signals:
    void placeChanged(const QString &place);
    void pageChanged();
    /// A page was made; it is not shown yet.
    void pageMade(binnacle::Page *page);
    void packRequested();
    void pendingChanged(const QString &text);
    void lookChosen(binnacle::Theme::Look look);

private:
    void show(const QString &key, Page *(PageStack::*make)(const QString &));
    Page *makePlace(const QString &place);
    Page *makeRegister(const QString &registerId);
    Page *makeOverview();
    void adopt(const QString &key, Page *page);

    const Theme &m_theme;
    Document &m_document;
    QHash<QString, Page *> m_pages;
    bool m_isNarrow = false;
};

} // namespace binnacle
