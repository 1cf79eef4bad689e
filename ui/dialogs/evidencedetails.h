#pragma once

#include "models/document/evidencestore.h"
#include "ui/dialogs/sheet.h"

class QGridLayout;

namespace binnacle {

/// What is known of one piece of evidence; the main button copies its SHA-256.
class EvidenceDetails final : public Sheet
{
    Q_OBJECT

public:
    EvidenceDetails(const Theme &theme, const KeptEvidence &evidence, QWidget *window);

private:
    void addRow(const QString &label, const QString &text, const QString &name);
    void addDigest(const QString &sha256);

    QGridLayout *m_rows;
};

} // namespace binnacle
