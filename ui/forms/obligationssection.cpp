#include "ui/forms/obligationssection.h"

#include "models/document/document.h"
#include "models/registers/definitions/obligation.h"
#include "ui/widgets/itemroles.h"

#include <QStandardItem>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace binnacle {

ObligationsSection::ObligationsSection(const Theme &theme, Document &document, QWidget *parent)
    : PartsSection(theme, document, {&obligation::schema, obligation::IncidentId}, parent)
{
}

void ObligationsSection::prepare()
{
    m_faces = clocksOf(document().database(), whole().id, document().now()).valueOr({});
}

void ObligationsSection::decorate(QStandardItem &item, const PartLine &line)
{
    const auto face = std::find_if(
        m_faces.begin(), m_faces.end(), [&](const ClockFace &each) { return each.obligationId == line.id; });
    if (face == m_faces.end()) {
        return;
    }
    item.setData(face->words, SecondTextRole);
    if (face->status != Status::NotApplicable) {
        item.setData(QVariant::fromValue(face->status), SecondStatusRole);
    }
    item.setData(QString(line.text % ", "_L1 % face->words), Qt::AccessibleTextRole);
}

} // namespace binnacle
