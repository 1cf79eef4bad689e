#pragma once

#include "models/measures/obligationclocks.h"
#include "ui/forms/partssection.h"

namespace binnacle {

/// The clocks of an incident with their states.
class ObligationsSection final : public PartsSection
{
    Q_OBJECT

public:
    ObligationsSection(const Theme &theme, Document &document, QWidget *parent = nullptr);

protected:
    void prepare() override;
    void decorate(QStandardItem &item, const PartLine &line) override;

private:
    QList<ClockFace> m_faces;
};

} // namespace binnacle
