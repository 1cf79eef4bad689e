#pragma once

#include "models/review/packcontent.h"
#include "ui/print/block.h"

namespace binnacle {

/// The heavy line above the first signatory.
Block signatureRule();

/// One signatory with room for ink: three verdicts to tick, lines for signature and date.
Block signatureBlock(const PackContent::Signatory &signatory);

/// Framed lines for reservations and dissent in the writer's own words.
Block reservationsBlock(qreal cut);

} // namespace binnacle
