#include "ui/forms/formsections.h"

#include "ui/forms/formsection.h"

namespace binnacle {

QList<FormSection *> makeFormSections(const EditorContext &, Document &, const RegisterSchema &, QWidget *)
{
    return {};
}

} // namespace binnacle
