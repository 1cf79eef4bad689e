#pragma once

#include "ui/print/packlayout.h"

#include <QListWidget>

namespace binnacle {

class Theme;

/// The sections of a pack with the page on which each begins. Moving to one, a click or Return asks for that page.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Theme &theme, QWidget *parent = nullptr);

    void setSections(const QList<PackLayout::Entry> &outline);
    /// Marks the section that a page (from 0) belongs to; asks for nothing.
    void showPage(int page);

signals:
    /// By the user only.
    void pageWanted(int page);

private:
    void want(const QListWidgetItem *item);
};

} // namespace binnacle
