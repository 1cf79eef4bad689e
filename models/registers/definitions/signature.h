#pragma once

#include "models/registers/registerschema.h"

#include <QCoreApplication>

/// Sign-off of a frozen review by one person. Clause 9.3.3.
namespace binnacle::signature {

using namespace define;

enum Column { ReviewId, Version, PersonId, SeatId, Verdict, Words, SignedAt, SignedOffset, SignedPrecision, Method, SubjectSha256, Manifest, Signature, KeyFingerprint, WitnessId, VoidedOn, ColumnCount };

inline constexpr Field fields[] = {
    reference("review_id", QT_TRANSLATE_NOOP("signature", "Review"), "review").required(),
    integer("version", QT_TRANSLATE_NOOP("signature", "Version")).required(),
    reference("person_id", QT_TRANSLATE_NOOP("signature", "Person"), "person").required(),
    reference("seat_id", QT_TRANSLATE_NOOP("signature", "Seat"), "seat"),
    choice("verdict", QT_TRANSLATE_NOOP("signature", "Verdict"), "sign_verdict").required(),
    longText("words", QT_TRANSLATE_NOOP("signature", "Words")).requiredWhen("with reservations, do_not_approve"),
    time("signed_at", QT_TRANSLATE_NOOP("signature", "Signed")).required(),
    timeOffset("signed_offset"),
    timePrecision("signed_precision"),
    choice("method", QT_TRANSLATE_NOOP("signature", "Method"), "sign_method").required(),
    text("subject_sha256", QT_TRANSLATE_NOOP("signature", "Subject SHA-256"), 64).requiredWhen("key"),
    blob("manifest", QT_TRANSLATE_NOOP("signature", "Manifest")).requiredWhen("key"),
    blob("signature", QT_TRANSLATE_NOOP("signature", "Signature")).requiredWhen("key"),
    text("key_fingerprint", QT_TRANSLATE_NOOP("signature", "Fingerprint of the key"), 60).requiredWhen("key"),
    reference("witness_id", QT_TRANSLATE_NOOP("signature", "Witness"), "person").requiredWhen("paper"),
    date("voided_on", QT_TRANSLATE_NOOP("signature", "Voided")).past(),
};
static_assert(std::size(fields) == ColumnCount);

/// What tells its records apart in files.
inline constexpr int key[] = {ReviewId, Version, PersonId};

inline constexpr RegisterSchema schema {
    .table = "signature",
    .title = QT_TRANSLATE_NOOP("signature", "Signatures"),
    .one = QT_TRANSLATE_NOOP("signature", "signature"),
    .clause = "9.3.3",
    .page = "review",
    .kind = RegisterKind::Part,
    .deleteRule = DeleteRule::Never,
    .appendOnly = true,
    .fields = fields,
    .key = key,
};

} // namespace binnacle::signature
