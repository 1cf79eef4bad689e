#pragma once

#include <QString>
#include <QStringList>

namespace binnacle {

/// The Reference Security Incident Taxonomy: classes, each with its types, under their published names.
QStringList incidentClasses();
/// Empty for a class that is not there.
QStringList incidentTypes(const QString &incidentClass);
/// The labels of the Traffic Light Protocol 2.0: "TLP:AMBER".
QStringList sharingLabels();

} // namespace binnacle
