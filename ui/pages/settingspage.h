#pragma once

#include "ui/pages/page.h"
#include "ui/theme/theme.h"

namespace binnacle {

class Document;
class SegmentedControl;

/// The look of the program on this computer, and the facts of the organization in this document.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Theme &theme, Document &document, QWidget *parent = nullptr);

    bool leave() override;
    QStringList hints() const override;

signals:
    void lookChosen(binnacle::Theme::Look look);

private:
    QWidget *buildLook();

    class RecordForm *m_organization;
    SegmentedControl *m_looks;
};

} // namespace binnacle
