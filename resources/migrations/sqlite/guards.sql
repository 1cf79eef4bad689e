-- Made anew after every migration. A signed review does not change; some registers only grow.

DROP TRIGGER IF EXISTS "metric_value_only_grows_update";
CREATE TRIGGER "metric_value_only_grows_update" BEFORE UPDATE ON "metric_value"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "metric_value_only_grows_delete";
CREATE TRIGGER "metric_value_only_grows_delete" BEFORE DELETE ON "metric_value"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "signature_only_grows_update";
CREATE TRIGGER "signature_only_grows_update" BEFORE UPDATE ON "signature"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "signature_only_grows_delete";
CREATE TRIGGER "signature_only_grows_delete" BEFORE DELETE ON "signature"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "review_event_only_grows_update";
CREATE TRIGGER "review_event_only_grows_update" BEFORE UPDATE ON "review_event"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "review_event_only_grows_delete";
CREATE TRIGGER "review_event_only_grows_delete" BEFORE DELETE ON "review_event"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "decision_outcome_only_grows_update";
CREATE TRIGGER "decision_outcome_only_grows_update" BEFORE UPDATE ON "decision_outcome"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "decision_outcome_only_grows_delete";
CREATE TRIGGER "decision_outcome_only_grows_delete" BEFORE DELETE ON "decision_outcome"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "finding_event_only_grows_update";
CREATE TRIGGER "finding_event_only_grows_update" BEFORE UPDATE ON "finding_event"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "finding_event_only_grows_delete";
CREATE TRIGGER "finding_event_only_grows_delete" BEFORE DELETE ON "finding_event"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;

DROP TRIGGER IF EXISTS "review_is_signed_update";
CREATE TRIGGER "review_is_signed_update" BEFORE UPDATE ON "review"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "review_is_signed_delete";
CREATE TRIGGER "review_is_signed_delete" BEFORE DELETE ON "review"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "review_input_of_signed_review_insert";
CREATE TRIGGER "review_input_of_signed_review_insert" BEFORE INSERT ON "review_input"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "review_input_of_signed_review_update";
CREATE TRIGGER "review_input_of_signed_review_update" BEFORE UPDATE ON "review_input"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "review_input_of_signed_review_delete";
CREATE TRIGGER "review_input_of_signed_review_delete" BEFORE DELETE ON "review_input"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "agenda_item_of_signed_review_insert";
CREATE TRIGGER "agenda_item_of_signed_review_insert" BEFORE INSERT ON "agenda_item"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "agenda_item_of_signed_review_update";
CREATE TRIGGER "agenda_item_of_signed_review_update" BEFORE UPDATE ON "agenda_item"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "agenda_item_of_signed_review_delete";
CREATE TRIGGER "agenda_item_of_signed_review_delete" BEFORE DELETE ON "agenda_item"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "attendance_of_signed_review_insert";
CREATE TRIGGER "attendance_of_signed_review_insert" BEFORE INSERT ON "attendance"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "attendance_of_signed_review_update";
CREATE TRIGGER "attendance_of_signed_review_update" BEFORE UPDATE ON "attendance"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "attendance_of_signed_review_delete";
CREATE TRIGGER "attendance_of_signed_review_delete" BEFORE DELETE ON "attendance"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "proposal_of_signed_review_insert";
CREATE TRIGGER "proposal_of_signed_review_insert" BEFORE INSERT ON "proposal"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "proposal_of_signed_review_update";
CREATE TRIGGER "proposal_of_signed_review_update" BEFORE UPDATE ON "proposal"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "proposal_of_signed_review_delete";
CREATE TRIGGER "proposal_of_signed_review_delete" BEFORE DELETE ON "proposal"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "decision_of_signed_review_insert";
CREATE TRIGGER "decision_of_signed_review_insert" BEFORE INSERT ON "decision"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "decision_of_signed_review_update";
CREATE TRIGGER "decision_of_signed_review_update" BEFORE UPDATE ON "decision"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "decision_of_signed_review_delete";
CREATE TRIGGER "decision_of_signed_review_delete" BEFORE DELETE ON "decision"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "freeze_of_signed_review_insert";
CREATE TRIGGER "freeze_of_signed_review_insert" BEFORE INSERT ON "freeze"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "freeze_of_signed_review_update";
CREATE TRIGGER "freeze_of_signed_review_update" BEFORE UPDATE ON "freeze"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "freeze_of_signed_review_delete";
CREATE TRIGGER "freeze_of_signed_review_delete" BEFORE DELETE ON "freeze"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = OLD."review_id" AND "to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "position_of_signed_review_insert";
CREATE TRIGGER "position_of_signed_review_insert" BEFORE INSERT ON "position"
WHEN EXISTS (SELECT 1 FROM "proposal" JOIN "review_event" USING ("review_id")
    WHERE "proposal"."id" = NEW."proposal_id" AND "review_event"."to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "position_of_signed_review_update";
CREATE TRIGGER "position_of_signed_review_update" BEFORE UPDATE ON "position"
WHEN EXISTS (SELECT 1 FROM "proposal" JOIN "review_event" USING ("review_id")
    WHERE "proposal"."id" = OLD."proposal_id" AND "review_event"."to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

DROP TRIGGER IF EXISTS "position_of_signed_review_delete";
CREATE TRIGGER "position_of_signed_review_delete" BEFORE DELETE ON "position"
WHEN EXISTS (SELECT 1 FROM "proposal" JOIN "review_event" USING ("review_id")
    WHERE "proposal"."id" = OLD."proposal_id" AND "review_event"."to_status" = 'signed')
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;

-- Somebody who has not signed yet may countersign later.
DROP TRIGGER IF EXISTS "signature_twice_in_signed_review";
CREATE TRIGGER "signature_twice_in_signed_review" BEFORE INSERT ON "signature"
WHEN EXISTS (SELECT 1 FROM "review_event" WHERE "review_id" = NEW."review_id" AND "to_status" = 'signed')
    AND EXISTS (SELECT 1 FROM "signature" WHERE "review_id" = NEW."review_id" AND "version" = NEW."version"
        AND "person_id" = NEW."person_id")
BEGIN
    SELECT RAISE(ABORT, 'review_is_signed');
END;
