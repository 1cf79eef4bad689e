#pragma once

#include "ui/pages/page.h"

namespace binnacle {

class Document;

/// The remaining registers, ordered by clause; each leads to its own page.
class RegistersPage final : public Page
{
    Q_OBJECT

public:
    RegistersPage(const Theme &theme, Document &document, QWidget *parent = nullptr);
};

} // namespace binnacle
