#pragma once

#include "ui/shell/sections.h"

#include <QWidget>

class QMenu;

namespace binnacle {

class Theme;

/// The pages of a place side by side, and the lists among them under one button. It stands in the header of each of
/// these pages and always shows its own.
class SectionSwitch final : public QWidget
{
    Q_OBJECT

public:
    SectionSwitch(
        const Theme &theme, const QList<PlaceSection> &sections, const QString &own, QWidget *parent = nullptr);

signals:
    void chosen(const QString &section);

private:
    void addLists(const Theme &theme, const QList<PlaceSection> &lists, const QString &own);
};

} // namespace binnacle
