#include "ui/forms/formsections.h"

#include "models/registers/definitions/evidence.h"
#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/why.h"
#include "models/registers/parts.h"
#include "ui/forms/evidencefilesection.h"
#include "ui/forms/evidencesection.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/obligationssection.h"
#include "ui/forms/partssection.h"
#include "ui/forms/repeatssection.h"
#include "ui/forms/whyssection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

/// What has a section of its own, by its own name.
static bool isSpecial(const RegisterSchema &part)
{
    return &part == &evidence_link::schema || &part == &why::schema || &part == &repeat_candidate::schema;
}

/// Records that people judge, and so ask for proof of.
static bool takesEvidence(const RegisterSchema &schema)
{
    static constexpr QLatin1StringView registers[]
        = {"finding"_L1, "incident"_L1, "action"_L1, "audit"_L1, "risk"_L1, "effectiveness_check"_L1, "policy"_L1,
            "decision"_L1, "training"_L1, "supplier"_L1, "objective"_L1, "improvement"_L1, "exception"_L1,
            "communication"_L1, "resource_request"_L1, "interested_party"_L1, "obligation"_L1, "seat_holding"_L1};
    return std::find(std::begin(registers), std::end(registers), QLatin1StringView(schema.table))
        != std::end(registers);
}

QList<FormSection *> makeFormSections(
    const EditorContext &context, Document &document, const RegisterSchema &schema, QWidget *parent)
{
    QList<FormSection *> sections;
    if (&schema == &finding::schema) {
        sections << new WhysSection(context.theme, document, parent);
    }
    for (const PartRegister &part : partsOf(schema)) {
        if (part.schema == &obligation::schema) {
            sections << new ObligationsSection(context.theme, document, parent);
        } else if (!isSpecial(*part.schema)) {
            sections << new PartsSection(context.theme, document, part, parent);
        }
    }
    if (takesEvidence(schema)) {
        sections << new EvidenceSection(context, document, schema, *parent);
    } else if (&schema == &evidence::schema) {
        sections << new EvidenceFileSection(context, document, parent);
    }
    if (&schema == &finding::schema) {
        sections << new RepeatsSection(context.theme, document, parent);
    }
    return sections;
}

} // namespace binnacle
