#include "ui/forms/formsections.h"

#include "models/registers/definitions/evidence_link.h"
#include "models/registers/definitions/finding.h"
#include "models/registers/definitions/obligation.h"
#include "models/registers/definitions/repeat_candidate.h"
#include "models/registers/definitions/why.h"
#include "models/registers/parts.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/obligationssection.h"
#include "ui/forms/partssection.h"
#include "ui/forms/repeatssection.h"
#include "ui/forms/whyssection.h"

namespace binnacle {

/// What has a section of its own, by its own name.
static bool isSpecial(const RegisterSchema &part)
{
    return &part == &evidence_link::schema || &part == &why::schema || &part == &repeat_candidate::schema;
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
    if (&schema == &finding::schema) {
        sections << new RepeatsSection(context.theme, document, parent);
    }
    return sections;
}

} // namespace binnacle
