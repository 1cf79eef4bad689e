#pragma once

#include "ui/pages/page.h"

namespace binnacle {

class Button;

/// Board packs: for now the pack of the next review, as paper or PDF.
class PacksPage final : public Page
{
    Q_OBJECT

public:
    explicit PacksPage(const Theme &theme, QWidget *parent = nullptr);

signals:
    void writeRequested();
};

} // namespace binnacle
