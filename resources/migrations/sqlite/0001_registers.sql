-- The registers of the data dictionary: one table each, STRICT, references as foreign keys.
-- Dates and times are ISO text; a time is three columns (UTC, minutes east of UTC as entered, precision).
-- A day is tested with IS, because date() of nonsense is NULL and a CHECK passes on NULL; the modifier makes SQLite
-- calculate, so that 30 February is not taken for a day.
-- Choices are tested with OR: for IN with three and more SQLite builds a table, for every CHECK of every row.

CREATE TABLE "organization" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "product_line" TEXT CHECK (length("product_line") <= 300),
    "scope" TEXT NOT NULL CHECK (length("scope") <= 65536),
    "sites" TEXT CHECK (length("sites") <= 300),
    "currency" TEXT NOT NULL CHECK (length("currency") <= 3),
    "fiscal_year_start" TEXT NOT NULL CHECK (length("fiscal_year_start") <= 5),
    "adopted_on" TEXT NOT NULL CHECK ("adopted_on" IS date("adopted_on", '+0 days')),
    "time_zone" TEXT NOT NULL CHECK (length("time_zone") <= 300),
    "working_days" TEXT NOT NULL CHECK (length("working_days") <= 300),
    "holidays" TEXT CHECK (length("holidays") <= 65536),
    "appetite_score" INTEGER NOT NULL CHECK ("appetite_score" BETWEEN 1 AND 25),
    "risk_interval_days" INTEGER NOT NULL CHECK ("risk_interval_days" >= 1),
    "review_interval_days" INTEGER NOT NULL CHECK ("review_interval_days" BETWEEN 30 AND 366),
    "quorum_share" REAL NOT NULL CHECK ("quorum_share" BETWEEN 0 AND 1),
    "remote_counts" INTEGER NOT NULL CHECK ("remote_counts" IN (0, 1)),
    "comment_days" INTEGER NOT NULL,
    "pack_lead_days" INTEGER NOT NULL,
    "delegation_max_months" INTEGER NOT NULL CHECK ("delegation_max_months" BETWEEN 1 AND 12),
    "small_organization" INTEGER NOT NULL CHECK ("small_organization" IN (0, 1)),
    "retention_years" INTEGER NOT NULL,
    "personal_data_months" INTEGER NOT NULL,
    "evidence_limit_mib" INTEGER NOT NULL CHECK ("evidence_limit_mib" BETWEEN 1 AND 200),
    "marking" TEXT CHECK (length("marking") <= 300),
    "frameworks" TEXT CHECK (length("frameworks") <= 300),
    "severity_anchors" TEXT CHECK (length("severity_anchors") <= 65536),
    "logo" BLOB
) STRICT;

CREATE TABLE "due_rule" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "grade" TEXT NOT NULL CHECK ("grade" = 'major' OR "grade" = 'minor' OR "grade" = 'observation' OR "grade" = 'ofi' OR "grade" = 'strength'),
    "step" TEXT NOT NULL CHECK ("step" = 'correction' OR "step" = 'cause' OR "step" = 'plan' OR "step" = 'implementation' OR "step" = 'check_from' OR "step" = 'check_to' OR "step" = 'decision'),
    "amount" INTEGER NOT NULL CHECK ("amount" >= 1),
    "unit" TEXT NOT NULL CHECK ("unit" IN ('d', 'business_d')),
    UNIQUE ("grade", "step")
) STRICT;

CREATE TABLE "unit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") <= 10),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "seat_id" INTEGER NOT NULL REFERENCES "seat" ("id") ON DELETE RESTRICT,
    "is_security" INTEGER NOT NULL CHECK ("is_security" IN (0, 1))
) STRICT;

CREATE TABLE "person" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "job_title" TEXT CHECK (length("job_title") <= 300),
    "unit_id" INTEGER REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "email" TEXT CHECK (length("email") <= 300),
    "organization_name" TEXT CHECK (length("organization_name") <= 300),
    "from_on" TEXT CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "seat" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") <= 10),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "top_management" INTEGER NOT NULL CHECK ("top_management" IN (0, 1)),
    "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
    "must_be_present" INTEGER NOT NULL CHECK ("must_be_present" IN (0, 1)),
    "position" INTEGER NOT NULL
) STRICT;

CREATE TABLE "seat_holding" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "seat_id" INTEGER NOT NULL REFERENCES "seat" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "note" TEXT CHECK (length("note") <= 300),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "responsibility" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "clause" TEXT NOT NULL CHECK (length("clause") <= 20),
    "duty" TEXT NOT NULL CHECK (length("duty") <= 300),
    "key_role" TEXT NOT NULL CHECK ("key_role" = 'none' OR "key_role" = 'conformity' OR "key_role" = 'reporting'),
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "consulted" TEXT CHECK (length("consulted") <= 300),
    "informed" TEXT CHECK (length("informed") <= 300),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "delegation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "delegator_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "delegate_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "scope_register" TEXT CHECK (length("scope_register") <= 40),
    "scope_clause" TEXT CHECK (length("scope_clause") <= 20),
    "unit_id" INTEGER REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "tasks" TEXT NOT NULL CHECK (length("tasks") <= 300),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT NOT NULL CHECK ("to_on" IS date("to_on", '+0 days')),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "revoked_on" TEXT CHECK ("revoked_on" IS date("revoked_on", '+0 days')),
    CHECK ("delegate_id" <> "delegator_id"),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "accountability_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "record_register" TEXT NOT NULL CHECK (length("record_register") <= 40),
    "record_id" INTEGER NOT NULL,
    "from_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "to_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "changed_on" TEXT NOT NULL CHECK ("changed_on" IS date("changed_on", '+0 days')),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "appointed_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "competence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "isms_role" TEXT NOT NULL CHECK (length("isms_role") <= 300),
    "competence" TEXT NOT NULL CHECK (length("competence") <= 300),
    "required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
    "shown_on" TEXT CHECK ("shown_on" IS date("shown_on", '+0 days')),
    "valid_until_on" TEXT CHECK ("valid_until_on" IS date("valid_until_on", '+0 days')),
    "proof" TEXT CHECK (length("proof") <= 300)
) STRICT;

CREATE TABLE "context_issue" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('internal', 'external')),
    "topic" TEXT NOT NULL CHECK ("topic" = 'law' OR "topic" = 'threat' OR "topic" = 'technology' OR "topic" = 'organization' OR "topic" = 'market' OR "topic" = 'supplier' OR "topic" = 'climate' OR "topic" = 'people'),
    "description" TEXT CHECK (length("description") <= 65536),
    "relevance" TEXT NOT NULL CHECK ("relevance" IN ('relevant', 'not_relevant')),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 65536),
    "effect_on_isms" TEXT CHECK (length("effect_on_isms") <= 65536),
    "noted_on" TEXT NOT NULL CHECK ("noted_on" IS date("noted_on", '+0 days')),
    "decided_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "replaces_id" INTEGER REFERENCES "context_issue" ("id") ON DELETE RESTRICT,
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days')),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "interested_party" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'customer' OR "kind" = 'regulator' OR "kind" = 'staff' OR "kind" = 'owner' OR "kind" = 'supplier' OR "kind" = 'insurer' OR "kind" = 'public' OR "kind" = 'certification_body'),
    "relevance" TEXT NOT NULL CHECK (length("relevance") <= 300),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "reviewed_on" TEXT CHECK ("reviewed_on" IS date("reviewed_on", '+0 days'))
) STRICT;

CREATE TABLE "requirement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "party_id" INTEGER NOT NULL REFERENCES "interested_party" ("id") ON DELETE RESTRICT,
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "basis" TEXT NOT NULL CHECK ("basis" = 'law' OR "basis" = 'contract' OR "basis" = 'expectation'),
    "addressed" INTEGER NOT NULL CHECK ("addressed" IN (0, 1)),
    "how" TEXT CHECK (length("how") <= 300),
    "climate_related" INTEGER NOT NULL CHECK ("climate_related" IN (0, 1)),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "feedback" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "party_id" INTEGER NOT NULL REFERENCES "interested_party" ("id") ON DELETE RESTRICT,
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "channel" TEXT NOT NULL CHECK ("channel" = 'complaint' OR "channel" = 'questionnaire' OR "channel" = 'customer_audit' OR "channel" = 'survey' OR "channel" = 'authority_letter' OR "channel" = 'praise' OR "channel" = 'meeting'),
    "received_on" TEXT NOT NULL CHECK ("received_on" IS date("received_on", '+0 days')),
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days')),
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days')),
    "answer" TEXT CHECK (length("answer") <= 65536),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "finding_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "improvement_id" INTEGER REFERENCES "improvement" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "objective" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "strategy_link" TEXT NOT NULL CHECK (length("strategy_link") <= 300),
    "measure" TEXT NOT NULL CHECK (length("measure") <= 300),
    "metric_id" INTEGER REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "target_value" REAL,
    "milestone" TEXT CHECK (length("milestone") <= 300),
    "resources" TEXT NOT NULL CHECK (length("resources") <= 300),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days')),
    "evaluation" TEXT NOT NULL CHECK (length("evaluation") <= 300),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "objective_progress" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "objective_id" INTEGER NOT NULL REFERENCES "objective" ("id") ON DELETE RESTRICT,
    "noted_on" TEXT NOT NULL CHECK ("noted_on" IS date("noted_on", '+0 days')),
    "status" TEXT NOT NULL CHECK ("status" = 'on_track' OR "status" = 'at_risk' OR "status" = 'off_track' OR "status" = 'achieved' OR "status" = 'dropped'),
    "note" TEXT CHECK (length("note") <= 300),
    "noted_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "exposure" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "month_on" TEXT NOT NULL UNIQUE CHECK ("month_on" IS date("month_on", '+0 days')),
    "staff_count" INTEGER NOT NULL,
    "system_count" INTEGER,
    CHECK (substr("month_on", 9) = '01')
) STRICT;

CREATE TABLE "budget_line" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "fiscal_year" TEXT NOT NULL CHECK (length("fiscal_year") <= 6),
    "quarter" INTEGER NOT NULL CHECK ("quarter" BETWEEN 1 AND 4),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "approved" REAL NOT NULL,
    "actual" REAL,
    "committed" REAL
) STRICT;

CREATE TABLE "staffing_line" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "quarter_end_on" TEXT NOT NULL UNIQUE CHECK ("quarter_end_on" IS date("quarter_end_on", '+0 days')),
    "approved_fte" REAL NOT NULL,
    "filled_fte" REAL NOT NULL
) STRICT;

CREATE TABLE "resource_request" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "amount" REAL NOT NULL,
    "raised_on" TEXT NOT NULL CHECK ("raised_on" IS date("raised_on", '+0 days')),
    "raised_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "risk_if_not" TEXT NOT NULL CHECK (length("risk_if_not") <= 300),
    "answer" TEXT NOT NULL CHECK ("answer" = 'open' OR "answer" = 'approved' OR "answer" = 'refused' OR "answer" = 'unanswered'),
    "decided_on" TEXT CHECK ("decided_on" IS date("decided_on", '+0 days')),
    "decided_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "reason" TEXT CHECK (length("reason") <= 300),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "training" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'awareness' OR "kind" = 'role_training' OR "kind" = 'leader_briefing' OR "kind" = 'exercise' OR "kind" = 'phishing_simulation' OR "kind" = 'onboarding'),
    "held_on" TEXT NOT NULL CHECK ("held_on" IS date("held_on", '+0 days')),
    "audience" TEXT NOT NULL CHECK (length("audience") <= 300),
    "in_scope_count" INTEGER NOT NULL,
    "completed_count" INTEGER NOT NULL,
    "goal" TEXT CHECK (length("goal") <= 300),
    "evaluation" TEXT CHECK (length("evaluation") <= 65536),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CHECK ("completed_count" BETWEEN 0 AND "in_scope_count")
) STRICT;

CREATE TABLE "training_attendance" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "training_id" INTEGER NOT NULL REFERENCES "training" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "completed_on" TEXT NOT NULL CHECK ("completed_on" IS date("completed_on", '+0 days')),
    "score" INTEGER CHECK ("score" BETWEEN 0 AND 100)
) STRICT;

CREATE TABLE "communication" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'leadership_act' OR "kind" = 'result_of_review' OR "kind" = 'policy_notice' OR "kind" = 'incident_notice' OR "kind" = 'onboarding' OR "kind" = 'pack_distribution' OR "kind" = 'external'),
    "held_on" TEXT NOT NULL CHECK ("held_on" IS date("held_on", '+0 days')),
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "audience" TEXT NOT NULL CHECK (length("audience") <= 300),
    "channel" TEXT NOT NULL CHECK (length("channel") <= 300),
    "summary" TEXT CHECK (length("summary") <= 65536),
    "review_id" INTEGER REFERENCES "review" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "policy" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('isms', 'topic')),
    "status" TEXT NOT NULL CHECK ("status" = 'draft' OR "status" = 'in_force' OR "status" = 'retired'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "review_months" INTEGER NOT NULL CHECK ("review_months" BETWEEN 1 AND 36),
    "is_public" INTEGER NOT NULL CHECK ("is_public" IN (0, 1))
) STRICT;

CREATE TABLE "policy_version" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "policy_id" INTEGER NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    "version" INTEGER NOT NULL,
    "approved_on" TEXT NOT NULL CHECK ("approved_on" IS date("approved_on", '+0 days')),
    "approved_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    "next_review_on" TEXT NOT NULL CHECK ("next_review_on" IS date("next_review_on", '+0 days')),
    "change_summary" TEXT NOT NULL CHECK (length("change_summary") <= 300),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    CHECK ("from_on" >= "approved_on"),
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "acknowledgement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "policy_version_id" INTEGER NOT NULL REFERENCES "policy_version" ("id") ON DELETE RESTRICT,
    "counted_on" TEXT NOT NULL CHECK ("counted_on" IS date("counted_on", '+0 days')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "in_scope_count" INTEGER,
    "acknowledged_count" INTEGER,
    CHECK ("acknowledged_count" BETWEEN 0 AND "in_scope_count"),
    CHECK ("person_id" IS NOT NULL OR "in_scope_count" IS NOT NULL)
) STRICT;

CREATE TABLE "exception" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "policy_id" INTEGER NOT NULL REFERENCES "policy" ("id") ON DELETE RESTRICT,
    "status" TEXT NOT NULL CHECK ("status" = 'requested' OR "status" = 'approved' OR "status" = 'refused' OR "status" = 'ended'),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 65536),
    "compensation" TEXT NOT NULL CHECK (length("compensation") <= 65536),
    "risk_id" INTEGER REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "requested_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "requested_on" TEXT NOT NULL CHECK ("requested_on" IS date("requested_on", '+0 days')),
    "approved_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "approved_on" TEXT CHECK ("approved_on" IS date("approved_on", '+0 days')),
    "expires_on" TEXT NOT NULL CHECK ("expires_on" IS date("expires_on", '+0 days')),
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days')),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "metric" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") <= 10),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "plain_name" TEXT NOT NULL CHECK (length("plain_name") <= 60),
    "category" TEXT NOT NULL CHECK (length("category") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'implementation' OR "kind" = 'effectiveness' OR "kind" = 'impact'),
    "purpose" TEXT NOT NULL CHECK (length("purpose") <= 300),
    "formula" TEXT NOT NULL CHECK (length("formula") <= 300),
    "numerator" TEXT CHECK (length("numerator") <= 300),
    "denominator" TEXT CHECK (length("denominator") <= 300),
    "unit" TEXT NOT NULL CHECK (length("unit") <= 30),
    "decimals" INTEGER NOT NULL CHECK ("decimals" BETWEEN 0 AND 4),
    "direction" TEXT NOT NULL CHECK ("direction" = 'higher' OR "direction" = 'lower' OR "direction" = 'range'),
    "frequency" TEXT NOT NULL CHECK ("frequency" = 'weekly' OR "frequency" = 'monthly' OR "frequency" = 'quarterly' OR "frequency" = 'yearly' OR "frequency" = 'per_review'),
    "collection_day" INTEGER NOT NULL,
    "grace_days" INTEGER NOT NULL,
    "capture" TEXT NOT NULL CHECK ("capture" = 'computed' OR "capture" = 'imported' OR "capture" = 'manual'),
    "data_source" TEXT NOT NULL CHECK (length("data_source") <= 300),
    "aggregation" TEXT NOT NULL CHECK (length("aggregation") <= 20),
    "iso_refs" TEXT NOT NULL CHECK (length("iso_refs") <= 300),
    "review_inputs" TEXT NOT NULL CHECK (length("review_inputs") <= 300),
    "baseline_points" INTEGER NOT NULL,
    "headline" INTEGER UNIQUE CHECK ("headline" BETWEEN 1 AND 8),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "analyst_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "adopted_on" TEXT NOT NULL CHECK ("adopted_on" IS date("adopted_on", '+0 days')),
    "retired_on" TEXT CHECK ("retired_on" IS date("retired_on", '+0 days')),
    "caveat" TEXT CHECK (length("caveat") <= 300)
) STRICT;

CREATE TABLE "metric_target" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "metric_id" INTEGER NOT NULL REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "aim" REAL,
    "aim_high" REAL,
    "appetite" REAL NOT NULL,
    "appetite_high" REAL,
    "limit" REAL NOT NULL,
    "limit_high" REAL,
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "metric_value" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "metric_id" INTEGER NOT NULL REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "period_end_on" TEXT NOT NULL CHECK ("period_end_on" IS date("period_end_on", '+0 days')),
    "value" REAL NOT NULL,
    "numerator" REAL,
    "denominator" REAL,
    "note" TEXT NOT NULL CHECK (length("note") <= 300),
    "entered_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "entered_on" TEXT NOT NULL CHECK ("entered_on" IS date("entered_on", '+0 days')),
    "correction_of_id" INTEGER REFERENCES "metric_value" ("id") ON DELETE RESTRICT,
    "reason" TEXT CHECK (length("reason") <= 300)
) STRICT;

CREATE TABLE "metric_baseline" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "metric_id" INTEGER NOT NULL REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "points" INTEGER NOT NULL CHECK ("points" BETWEEN 6 AND 24),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "set_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "set_on" TEXT NOT NULL CHECK ("set_on" IS date("set_on", '+0 days'))
) STRICT;

CREATE TABLE "status_override" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "metric_id" INTEGER NOT NULL REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT NOT NULL CHECK ("to_on" IS date("to_on", '+0 days')),
    "status" TEXT NOT NULL CHECK ("status" = 'good' OR "status" = 'watch' OR "status" = 'act' OR "status" = 'unknown' OR "status" = 'not_applicable'),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "annotation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "page" TEXT NOT NULL CHECK ("page" = 'overview' OR "page" = 'review' OR "page" = 'metrics' OR "page" = 'incidents' OR "page" = 'findings' OR "page" = 'actions' OR "page" = 'risks' OR "page" = 'leadership' OR "page" = 'decisions' OR "page" = 'registers' OR "page" = 'packs' OR "page" = 'settings' OR "page" = 'welcome'),
    "figure" TEXT NOT NULL CHECK (length("figure") <= 40),
    "metric_id" INTEGER REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "on_date" TEXT NOT NULL CHECK ("on_date" IS date("on_date", '+0 days')),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "audit" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'internal' OR "kind" = 'certification_stage1' OR "kind" = 'certification_stage2' OR "kind" = 'surveillance' OR "kind" = 'recertification' OR "kind" = 'customer' OR "kind" = 'supplier' OR "kind" = 'penetration_test' OR "kind" = 'regulator'),
    "status" TEXT NOT NULL CHECK ("status" = 'planned' OR "status" = 'running' OR "status" = 'reported' OR "status" = 'closed' OR "status" = 'cancelled'),
    "programme_year" TEXT NOT NULL CHECK (length("programme_year") <= 6),
    "planned_on" TEXT NOT NULL CHECK ("planned_on" IS date("planned_on", '+0 days')),
    "held_on" TEXT CHECK ("held_on" IS date("held_on", '+0 days')),
    "reported_on" TEXT CHECK ("reported_on" IS date("reported_on", '+0 days')),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days')),
    "lead_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "lead_organization" TEXT CHECK (length("lead_organization") <= 300),
    "criteria" TEXT NOT NULL CHECK (length("criteria") <= 300),
    "unit_id" INTEGER REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "summary" TEXT CHECK (length("summary") <= 65536),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "audit_scope" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "audit_id" INTEGER NOT NULL REFERENCES "audit" ("id") ON DELETE RESTRICT,
    "item" TEXT NOT NULL CHECK (length("item") <= 20),
    "result" TEXT NOT NULL CHECK ("result" = 'conform' OR "result" = 'finding' OR "result" = 'not_tested' OR "result" = 'planned')
) STRICT;

CREATE TABLE "finding" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "source" TEXT NOT NULL CHECK ("source" = 'audit' OR "source" = 'incident' OR "source" = 'self_identified' OR "source" = 'management_review' OR "source" = 'customer' OR "source" = 'supplier' OR "source" = 'authority' OR "source" = 'penetration_test'),
    "audit_id" INTEGER REFERENCES "audit" ("id") ON DELETE RESTRICT,
    "grade" TEXT NOT NULL CHECK ("grade" = 'major' OR "grade" = 'minor' OR "grade" = 'observation' OR "grade" = 'ofi' OR "grade" = 'strength'),
    "status" TEXT NOT NULL CHECK ("status" = 'draft' OR "status" = 'raised' OR "status" = 'contested' OR "status" = 'withdrawn' OR "status" = 'accepted' OR "status" = 'declined' OR "status" = 'corrected' OR "status" = 'cause_approved' OR "status" = 'plan_approved' OR "status" = 'in_progress' OR "status" = 'implemented' OR "status" = 'verifying' OR "status" = 'ineffective' OR "status" = 'closed'),
    "clause" TEXT NOT NULL CHECK (length("clause") <= 20),
    "seen" TEXT CHECK (length("seen") <= 65536),
    "why_not_met" TEXT CHECK (length("why_not_met") <= 65536),
    "unit_id" INTEGER NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "supplier_id" INTEGER REFERENCES "supplier" ("id") ON DELETE RESTRICT,
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "raised_on" TEXT CHECK ("raised_on" IS date("raised_on", '+0 days')),
    "raised_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "original_due_on" TEXT CHECK ("original_due_on" IS date("original_due_on", '+0 days')),
    "current_due_on" TEXT CHECK ("current_due_on" IS date("current_due_on", '+0 days')),
    "correction" TEXT CHECK (length("correction") <= 65536),
    "consequence" TEXT CHECK (length("consequence") <= 300),
    "cause_code" TEXT CHECK ("cause_code" = 'role_unclear' OR "cause_code" = 'procedure_missing' OR "cause_code" = 'procedure_not_followed' OR "cause_code" = 'training_gap' OR "cause_code" = 'resource_lack' OR "cause_code" = 'tool_gap' OR "cause_code" = 'config_drift' OR "cause_code" = 'supplier' OR "cause_code" = 'change_uncontrolled' OR "cause_code" = 'monitoring_gap' OR "cause_code" = 'oversight_gap' OR "cause_code" = 'design'),
    "ishikawa" TEXT CHECK ("ishikawa" = 'people' OR "ishikawa" = 'process' OR "ishikawa" = 'technology' OR "ishikawa" = 'information' OR "ishikawa" = 'environment' OR "ishikawa" = 'management' OR "ishikawa" = 'measurement'),
    "cause_text" TEXT CHECK (length("cause_text") <= 65536),
    "extent" TEXT CHECK (length("extent") <= 65536),
    "corrective_action" TEXT CHECK (length("corrective_action") <= 65536),
    "response" TEXT CHECK (length("response") <= 65536),
    "implemented_on" TEXT CHECK ("implemented_on" IS date("implemented_on", '+0 days')),
    "check_due_on" TEXT CHECK ("check_due_on" IS date("check_due_on", '+0 days')),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days')),
    "closed_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "end_reason" TEXT CHECK (length("end_reason") <= 300),
    "cycle" INTEGER NOT NULL CHECK ("cycle" >= 1),
    "repeat_of_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "raised_month" TEXT AS (substr("raised_on", 1, 7)) VIRTUAL,
    "next_due_on" TEXT AS (CASE
        WHEN "status" = 'closed' OR "status" = 'withdrawn' OR "status" = 'declined' THEN NULL
        WHEN "status" IN ('implemented', 'verifying') THEN "check_due_on"
        ELSE "current_due_on"
    END) VIRTUAL
) STRICT;

CREATE TABLE "finding_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "finding_id" INTEGER NOT NULL REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "happened_on" TEXT NOT NULL CHECK ("happened_on" IS date("happened_on", '+0 days')),
    "from_status" TEXT CHECK ("from_status" = 'draft' OR "from_status" = 'raised' OR "from_status" = 'contested' OR "from_status" = 'withdrawn' OR "from_status" = 'accepted' OR "from_status" = 'declined' OR "from_status" = 'corrected' OR "from_status" = 'cause_approved' OR "from_status" = 'plan_approved' OR "from_status" = 'in_progress' OR "from_status" = 'implemented' OR "from_status" = 'verifying' OR "from_status" = 'ineffective' OR "from_status" = 'closed'),
    "to_status" TEXT NOT NULL CHECK ("to_status" = 'draft' OR "to_status" = 'raised' OR "to_status" = 'contested' OR "to_status" = 'withdrawn' OR "to_status" = 'accepted' OR "to_status" = 'declined' OR "to_status" = 'corrected' OR "to_status" = 'cause_approved' OR "to_status" = 'plan_approved' OR "to_status" = 'in_progress' OR "to_status" = 'implemented' OR "to_status" = 'verifying' OR "to_status" = 'ineffective' OR "to_status" = 'closed'),
    "cycle" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "note" TEXT CHECK (length("note") <= 300)
) STRICT;

CREATE TABLE "why" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "finding_id" INTEGER NOT NULL REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "cycle" INTEGER NOT NULL,
    "position" INTEGER NOT NULL CHECK ("position" >= 1),
    "statement" TEXT NOT NULL CHECK (length("statement") <= 300),
    "proof" TEXT CHECK (length("proof") <= 300)
) STRICT;

CREATE TABLE "due_extension" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "finding_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "action_id" INTEGER REFERENCES "action" ("id") ON DELETE RESTRICT,
    "requested_on" TEXT NOT NULL CHECK ("requested_on" IS date("requested_on", '+0 days')),
    "requested_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "from_due_on" TEXT NOT NULL CHECK ("from_due_on" IS date("from_due_on", '+0 days')),
    "to_due_on" TEXT NOT NULL CHECK ("to_due_on" IS date("to_due_on", '+0 days')),
    "answer" TEXT NOT NULL CHECK ("answer" = 'requested' OR "answer" = 'approved' OR "answer" = 'refused'),
    "decided_on" TEXT CHECK ("decided_on" IS date("decided_on", '+0 days')),
    "decided_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    CHECK (("finding_id" IS NULL) <> ("action_id" IS NULL)),
    CHECK ("requested_on" <= "from_due_on"),
    CHECK ("to_due_on" > "from_due_on")
) STRICT;

CREATE TABLE "effectiveness_check" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "finding_id" INTEGER NOT NULL REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "cycle" INTEGER NOT NULL,
    "measure" TEXT NOT NULL CHECK (length("measure") <= 300),
    "target" TEXT NOT NULL CHECK (length("target") <= 300),
    "population" INTEGER,
    "sample_size" INTEGER,
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days')),
    "checker_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days')),
    "result" TEXT CHECK ("result" = 'pass' OR "result" = 'fail' OR "result" = 'inconclusive'),
    "note" TEXT CHECK (length("note") <= 300)
) STRICT;

CREATE TABLE "repeat_candidate" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "finding_id" INTEGER NOT NULL REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "earlier_id" INTEGER NOT NULL REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "score" REAL NOT NULL,
    "parts" TEXT NOT NULL CHECK (length("parts") <= 300),
    "answer" TEXT NOT NULL CHECK ("answer" = 'open' OR "answer" = 'confirmed' OR "answer" = 'rejected'),
    "answered_by_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days')),
    CHECK ("score" >= 0.60)
) STRICT;

CREATE TABLE "incident" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "kind" TEXT NOT NULL CHECK ("kind" = 'event' OR "kind" = 'incident' OR "kind" = 'near_miss'),
    "status" TEXT NOT NULL CHECK ("status" = 'new' OR "status" = 'triage' OR "status" = 'false_positive' OR "status" = 'confirmed' OR "status" = 'contained' OR "status" = 'eradicated' OR "status" = 'recovered' OR "status" = 'lessons' OR "status" = 'closed'),
    "rsit_class" TEXT NOT NULL CHECK (length("rsit_class") <= 60),
    "rsit_type" TEXT NOT NULL CHECK (length("rsit_type") <= 60),
    "veris_action" TEXT CHECK ("veris_action" = 'malware' OR "veris_action" = 'hacking' OR "veris_action" = 'social' OR "veris_action" = 'misuse' OR "veris_action" = 'physical' OR "veris_action" = 'error' OR "veris_action" = 'environmental' OR "veris_action" = 'unknown'),
    "severity_initial" INTEGER NOT NULL CHECK ("severity_initial" BETWEEN 1 AND 4),
    "severity" INTEGER NOT NULL CHECK ("severity" BETWEEN 1 AND 4),
    "detection_source" TEXT NOT NULL CHECK ("detection_source" = 'internal_monitoring' OR "detection_source" = 'staff' OR "detection_source" = 'customer' OR "detection_source" = 'supplier' OR "detection_source" = 'researcher' OR "detection_source" = 'authority' OR "detection_source" = 'attacker' OR "detection_source" = 'audit' OR "detection_source" = 'other' OR "detection_source" = 'unknown'),
    "asset_id" INTEGER REFERENCES "asset" ("id") ON DELETE RESTRICT,
    "records_affected" INTEGER,
    "data_categories" TEXT CHECK (length("data_categories") <= 300),
    "personal_data" INTEGER NOT NULL CHECK ("personal_data" IN (0, 1)),
    "data_role" TEXT NOT NULL CHECK ("data_role" = 'controller' OR "data_role" = 'processor' OR "data_role" = 'none'),
    "countries" TEXT CHECK (length("countries") <= 300),
    "supplier_id" INTEGER REFERENCES "supplier" ("id") ON DELETE RESTRICT,
    "cause_code" TEXT CHECK ("cause_code" = 'role_unclear' OR "cause_code" = 'procedure_missing' OR "cause_code" = 'procedure_not_followed' OR "cause_code" = 'training_gap' OR "cause_code" = 'resource_lack' OR "cause_code" = 'tool_gap' OR "cause_code" = 'config_drift' OR "cause_code" = 'supplier' OR "cause_code" = 'change_uncontrolled' OR "cause_code" = 'monitoring_gap' OR "cause_code" = 'oversight_gap' OR "cause_code" = 'design'),
    "attack_id" TEXT CHECK (length("attack_id") <= 20),
    "cost_low" REAL,
    "cost_likely" REAL,
    "cost_high" REAL,
    "downtime_minutes" INTEGER,
    "marking" TEXT CHECK (length("marking") <= 20),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "occurred_at" TEXT CHECK ("occurred_at" IS strftime('%Y-%m-%dT%H:%MZ', "occurred_at", '+0 days')),
    "occurred_offset" INTEGER CHECK ("occurred_offset" BETWEEN -840 AND 840),
    "occurred_precision" TEXT CHECK ("occurred_precision" = 'year' OR "occurred_precision" = 'month' OR "occurred_precision" = 'day' OR "occurred_precision" = 'hour' OR "occurred_precision" = 'minute' OR "occurred_precision" = 'unknown'),
    "detected_at" TEXT CHECK ("detected_at" IS strftime('%Y-%m-%dT%H:%MZ', "detected_at", '+0 days')),
    "detected_offset" INTEGER CHECK ("detected_offset" BETWEEN -840 AND 840),
    "detected_precision" TEXT CHECK ("detected_precision" = 'year' OR "detected_precision" = 'month' OR "detected_precision" = 'day' OR "detected_precision" = 'hour' OR "detected_precision" = 'minute' OR "detected_precision" = 'unknown'),
    "reported_at" TEXT CHECK ("reported_at" IS strftime('%Y-%m-%dT%H:%MZ', "reported_at", '+0 days')),
    "reported_offset" INTEGER CHECK ("reported_offset" BETWEEN -840 AND 840),
    "reported_precision" TEXT CHECK ("reported_precision" = 'year' OR "reported_precision" = 'month' OR "reported_precision" = 'day' OR "reported_precision" = 'hour' OR "reported_precision" = 'minute' OR "reported_precision" = 'unknown'),
    "acknowledged_at" TEXT CHECK ("acknowledged_at" IS strftime('%Y-%m-%dT%H:%MZ', "acknowledged_at", '+0 days')),
    "acknowledged_offset" INTEGER CHECK ("acknowledged_offset" BETWEEN -840 AND 840),
    "acknowledged_precision" TEXT CHECK ("acknowledged_precision" = 'year' OR "acknowledged_precision" = 'month' OR "acknowledged_precision" = 'day' OR "acknowledged_precision" = 'hour' OR "acknowledged_precision" = 'minute' OR "acknowledged_precision" = 'unknown'),
    "contained_at" TEXT CHECK ("contained_at" IS strftime('%Y-%m-%dT%H:%MZ', "contained_at", '+0 days')),
    "contained_offset" INTEGER CHECK ("contained_offset" BETWEEN -840 AND 840),
    "contained_precision" TEXT CHECK ("contained_precision" = 'year' OR "contained_precision" = 'month' OR "contained_precision" = 'day' OR "contained_precision" = 'hour' OR "contained_precision" = 'minute' OR "contained_precision" = 'unknown'),
    "eradicated_at" TEXT CHECK ("eradicated_at" IS strftime('%Y-%m-%dT%H:%MZ', "eradicated_at", '+0 days')),
    "eradicated_offset" INTEGER CHECK ("eradicated_offset" BETWEEN -840 AND 840),
    "eradicated_precision" TEXT CHECK ("eradicated_precision" = 'year' OR "eradicated_precision" = 'month' OR "eradicated_precision" = 'day' OR "eradicated_precision" = 'hour' OR "eradicated_precision" = 'minute' OR "eradicated_precision" = 'unknown'),
    "resolved_at" TEXT CHECK ("resolved_at" IS strftime('%Y-%m-%dT%H:%MZ', "resolved_at", '+0 days')),
    "resolved_offset" INTEGER CHECK ("resolved_offset" BETWEEN -840 AND 840),
    "resolved_precision" TEXT CHECK ("resolved_precision" = 'year' OR "resolved_precision" = 'month' OR "resolved_precision" = 'day' OR "resolved_precision" = 'hour' OR "resolved_precision" = 'minute' OR "resolved_precision" = 'unknown'),
    "closed_at" TEXT CHECK ("closed_at" IS strftime('%Y-%m-%dT%H:%MZ', "closed_at", '+0 days')),
    "closed_offset" INTEGER CHECK ("closed_offset" BETWEEN -840 AND 840),
    "closed_precision" TEXT CHECK ("closed_precision" = 'year' OR "closed_precision" = 'month' OR "closed_precision" = 'day' OR "closed_precision" = 'hour' OR "closed_precision" = 'minute' OR "closed_precision" = 'unknown'),
    "aware_at" TEXT CHECK ("aware_at" IS strftime('%Y-%m-%dT%H:%MZ', "aware_at", '+0 days')),
    "aware_offset" INTEGER CHECK ("aware_offset" BETWEEN -840 AND 840),
    "aware_precision" TEXT CHECK ("aware_precision" = 'year' OR "aware_precision" = 'month' OR "aware_precision" = 'day' OR "aware_precision" = 'hour' OR "aware_precision" = 'minute' OR "aware_precision" = 'unknown'),
    "breach_at" TEXT CHECK ("breach_at" IS strftime('%Y-%m-%dT%H:%MZ', "breach_at", '+0 days')),
    "breach_offset" INTEGER CHECK ("breach_offset" BETWEEN -840 AND 840),
    "breach_precision" TEXT CHECK ("breach_precision" = 'year' OR "breach_precision" = 'month' OR "breach_precision" = 'day' OR "breach_precision" = 'hour' OR "breach_precision" = 'minute' OR "breach_precision" = 'unknown'),
    "lessons" TEXT CHECK (length("lessons") <= 65536),
    "lessons_on" TEXT CHECK ("lessons_on" IS date("lessons_on", '+0 days')),
    "finding_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "risk_id" INTEGER REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "redacted_on" TEXT CHECK ("redacted_on" IS date("redacted_on", '+0 days')),
    "counted_by" TEXT AS (CASE
        WHEN "detected_precision" <> 'unknown' THEN 'detected'
        WHEN "reported_precision" <> 'unknown' THEN 'reported'
        WHEN "occurred_precision" <> 'unknown' THEN 'occurred'
    END) VIRTUAL,
    "counted_on_month" TEXT AS (CASE
        WHEN "detected_precision" <> 'unknown' THEN CASE WHEN "detected_precision" <> 'year' THEN strftime('%Y-%m', "detected_at", "detected_offset" || ' minutes') END
        WHEN "reported_precision" <> 'unknown' THEN CASE WHEN "reported_precision" <> 'year' THEN strftime('%Y-%m', "reported_at", "reported_offset" || ' minutes') END
        WHEN "occurred_precision" <> 'unknown' THEN CASE WHEN "occurred_precision" <> 'year' THEN strftime('%Y-%m', "occurred_at", "occurred_offset" || ' minutes') END
    END) VIRTUAL,
    "detect_minutes" INTEGER AS (CASE WHEN "occurred_precision" IN ('hour', 'minute') AND "detected_precision" IN ('hour', 'minute')
        THEN (unixepoch("detected_at") - unixepoch("occurred_at")) / 60 END) VIRTUAL,
    "acknowledge_minutes" INTEGER AS (CASE WHEN "reported_precision" IN ('hour', 'minute') AND "acknowledged_precision" IN ('hour', 'minute')
        THEN (unixepoch("acknowledged_at") - unixepoch("reported_at")) / 60 END) VIRTUAL,
    "contained_minutes" INTEGER AS (CASE WHEN "detected_precision" IN ('hour', 'minute') AND "contained_precision" IN ('hour', 'minute')
        THEN (unixepoch("contained_at") - unixepoch("detected_at")) / 60 END) VIRTUAL,
    "resolve_minutes" INTEGER AS (CASE WHEN "detected_precision" IN ('hour', 'minute') AND "resolved_precision" IN ('hour', 'minute')
        THEN (unixepoch("resolved_at") - unixepoch("detected_at")) / 60 END) VIRTUAL,
    CHECK (("occurred_at" IS NULL) = (coalesce("occurred_precision", 'unknown') = 'unknown') AND ("occurred_at" IS NULL) = ("occurred_offset" IS NULL)),
    CHECK (("detected_at" IS NULL) = (coalesce("detected_precision", 'unknown') = 'unknown') AND ("detected_at" IS NULL) = ("detected_offset" IS NULL)),
    CHECK (("reported_at" IS NULL) = (coalesce("reported_precision", 'unknown') = 'unknown') AND ("reported_at" IS NULL) = ("reported_offset" IS NULL)),
    CHECK (("acknowledged_at" IS NULL) = (coalesce("acknowledged_precision", 'unknown') = 'unknown') AND ("acknowledged_at" IS NULL) = ("acknowledged_offset" IS NULL)),
    CHECK (("contained_at" IS NULL) = (coalesce("contained_precision", 'unknown') = 'unknown') AND ("contained_at" IS NULL) = ("contained_offset" IS NULL)),
    CHECK (("eradicated_at" IS NULL) = (coalesce("eradicated_precision", 'unknown') = 'unknown') AND ("eradicated_at" IS NULL) = ("eradicated_offset" IS NULL)),
    CHECK (("resolved_at" IS NULL) = (coalesce("resolved_precision", 'unknown') = 'unknown') AND ("resolved_at" IS NULL) = ("resolved_offset" IS NULL)),
    CHECK (("closed_at" IS NULL) = (coalesce("closed_precision", 'unknown') = 'unknown') AND ("closed_at" IS NULL) = ("closed_offset" IS NULL)),
    CHECK (("aware_at" IS NULL) = (coalesce("aware_precision", 'unknown') = 'unknown') AND ("aware_at" IS NULL) = ("aware_offset" IS NULL)),
    CHECK (("breach_at" IS NULL) = (coalesce("breach_precision", 'unknown') = 'unknown') AND ("breach_at" IS NULL) = ("breach_offset" IS NULL))
) STRICT;

CREATE TABLE "obligation" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "incident_id" INTEGER NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "clock" TEXT NOT NULL CHECK (length("clock") <= 12),
    "applicability" TEXT NOT NULL CHECK ("applicability" = 'yes' OR "applicability" = 'no' OR "applicability" = 'unknown'),
    "reason" TEXT CHECK (length("reason") <= 300),
    "started_at" TEXT CHECK ("started_at" IS strftime('%Y-%m-%dT%H:%MZ', "started_at", '+0 days')),
    "started_offset" INTEGER CHECK ("started_offset" BETWEEN -840 AND 840),
    "started_precision" TEXT CHECK ("started_precision" = 'year' OR "started_precision" = 'month' OR "started_precision" = 'day' OR "started_precision" = 'hour' OR "started_precision" = 'minute' OR "started_precision" = 'unknown'),
    "due_at" TEXT CHECK ("due_at" IS strftime('%Y-%m-%dT%H:%MZ', "due_at", '+0 days')),
    "due_offset" INTEGER CHECK ("due_offset" BETWEEN -840 AND 840),
    "due_precision" TEXT CHECK ("due_precision" = 'year' OR "due_precision" = 'month' OR "due_precision" = 'day' OR "due_precision" = 'hour' OR "due_precision" = 'minute' OR "due_precision" = 'unknown'),
    "stopped_at" TEXT CHECK ("stopped_at" IS strftime('%Y-%m-%dT%H:%MZ', "stopped_at", '+0 days')),
    "stopped_offset" INTEGER CHECK ("stopped_offset" BETWEEN -840 AND 840),
    "stopped_precision" TEXT CHECK ("stopped_precision" = 'year' OR "stopped_precision" = 'month' OR "stopped_precision" = 'day' OR "stopped_precision" = 'hour' OR "stopped_precision" = 'minute' OR "stopped_precision" = 'unknown'),
    "delay_reason" TEXT CHECK (length("delay_reason") <= 300),
    "addressee" TEXT CHECK (length("addressee") <= 300),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CHECK (("started_at" IS NULL) = (coalesce("started_precision", 'unknown') = 'unknown') AND ("started_at" IS NULL) = ("started_offset" IS NULL)),
    CHECK (("due_at" IS NULL) = (coalesce("due_precision", 'unknown') = 'unknown') AND ("due_at" IS NULL) = ("due_offset" IS NULL)),
    CHECK (("stopped_at" IS NULL) = (coalesce("stopped_precision", 'unknown') = 'unknown') AND ("stopped_at" IS NULL) = ("stopped_offset" IS NULL))
) STRICT;

CREATE TABLE "asset" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'service' OR "kind" = 'system' OR "kind" = 'information' OR "kind" = 'site'),
    "criticality" INTEGER NOT NULL CHECK ("criticality" BETWEEN 1 AND 4),
    "rto_hours" INTEGER,
    "rpo_hours" INTEGER,
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "risk" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "category" TEXT NOT NULL CHECK ("category" = 'cyber' OR "category" = 'people' OR "category" = 'supplier' OR "category" = 'physical' OR "category" = 'compliance' OR "category" = 'technology' OR "category" = 'continuity'),
    "asset_id" INTEGER REFERENCES "asset" ("id") ON DELETE RESTRICT,
    "unit_id" INTEGER NOT NULL REFERENCES "unit" ("id") ON DELETE RESTRICT,
    "supplier_id" INTEGER REFERENCES "supplier" ("id") ON DELETE RESTRICT,
    "status" TEXT NOT NULL CHECK ("status" IN ('active', 'closed')),
    "identified_on" TEXT NOT NULL CHECK ("identified_on" IS date("identified_on", '+0 days')),
    "closed_on" TEXT CHECK ("closed_on" IS date("closed_on", '+0 days')),
    "interval_days" INTEGER NOT NULL,
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "risk_assessment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "risk_id" INTEGER NOT NULL REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "assessed_on" TEXT NOT NULL CHECK ("assessed_on" IS date("assessed_on", '+0 days')),
    "assessed_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "inherent_likelihood" INTEGER NOT NULL CHECK ("inherent_likelihood" BETWEEN 1 AND 5),
    "inherent_impact" INTEGER NOT NULL CHECK ("inherent_impact" BETWEEN 1 AND 5),
    "inherent" INTEGER NOT NULL,
    "residual_likelihood" INTEGER NOT NULL CHECK ("residual_likelihood" BETWEEN 1 AND 5),
    "residual_impact" INTEGER NOT NULL CHECK ("residual_impact" BETWEEN 1 AND 5),
    "residual" INTEGER NOT NULL,
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    CHECK ("inherent" = "inherent_likelihood" * "inherent_impact"),
    CHECK ("residual" = "residual_likelihood" * "residual_impact"),
    CHECK ("residual_likelihood" <= "inherent_likelihood"),
    CHECK ("residual_impact" <= "inherent_impact")
) STRICT;

CREATE TABLE "risk_acceptance" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "risk_id" INTEGER NOT NULL REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "accepted_on" TEXT NOT NULL CHECK ("accepted_on" IS date("accepted_on", '+0 days')),
    "accepted_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "until_on" TEXT NOT NULL CHECK ("until_on" IS date("until_on", '+0 days')),
    "residual" INTEGER NOT NULL,
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "ended_on" TEXT CHECK ("ended_on" IS date("ended_on", '+0 days'))
) STRICT;

CREATE TABLE "treatment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "risk_id" INTEGER NOT NULL REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'modify' OR "kind" = 'avoid' OR "kind" = 'share' OR "kind" = 'retain'),
    "control_code" TEXT CHECK (length("control_code") <= 10),
    "status" TEXT NOT NULL CHECK ("status" = 'planned' OR "status" = 'running' OR "status" = 'done' OR "status" = 'dropped'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "planned_on" TEXT NOT NULL CHECK ("planned_on" IS date("planned_on", '+0 days')),
    "original_due_on" TEXT NOT NULL CHECK ("original_due_on" IS date("original_due_on", '+0 days')),
    "updated_on" TEXT NOT NULL CHECK ("updated_on" IS date("updated_on", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days')),
    "cost" REAL,
    "drop_reason" TEXT CHECK (length("drop_reason") <= 300)
) STRICT;

CREATE TABLE "control" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "code" TEXT NOT NULL UNIQUE CHECK (length("code") <= 10),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "applicable" INTEGER NOT NULL CHECK ("applicable" IN (0, 1)),
    "reason" TEXT NOT NULL CHECK (length("reason") <= 300),
    "status" TEXT NOT NULL CHECK ("status" = 'implemented' OR "status" = 'partial' OR "status" = 'planned' OR "status" = 'not_applicable'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "changed_on" TEXT NOT NULL CHECK ("changed_on" IS date("changed_on", '+0 days'))
) STRICT;

CREATE TABLE "supplier" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "name" TEXT NOT NULL CHECK (length("name") <= 300),
    "service" TEXT NOT NULL CHECK (length("service") <= 300),
    "criticality" TEXT NOT NULL CHECK ("criticality" = 'critical' OR "criticality" = 'important' OR "criticality" = 'ordinary'),
    "personal_data" INTEGER NOT NULL CHECK ("personal_data" IN (0, 1)),
    "country" TEXT CHECK (length("country") <= 40),
    "from_on" TEXT NOT NULL CHECK ("from_on" IS date("from_on", '+0 days')),
    "to_on" TEXT CHECK ("to_on" IS date("to_on", '+0 days')),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CHECK ("to_on" >= "from_on")
) STRICT;

CREATE TABLE "supplier_assessment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "supplier_id" INTEGER NOT NULL REFERENCES "supplier" ("id") ON DELETE RESTRICT,
    "assessed_on" TEXT NOT NULL CHECK ("assessed_on" IS date("assessed_on", '+0 days')),
    "kind" TEXT NOT NULL CHECK ("kind" = 'questionnaire' OR "kind" = 'audit' OR "kind" = 'certificate' OR "kind" = 'report'),
    "result" TEXT NOT NULL CHECK ("result" = 'good' OR "result" = 'watch' OR "result" = 'act' OR "result" = 'unknown' OR "result" = 'not_applicable'),
    "note" TEXT CHECK (length("note") <= 300),
    "assessed_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "review" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "kind" TEXT NOT NULL CHECK ("kind" = 'regular' OR "kind" = 'extraordinary' OR "kind" = 'addendum'),
    "amends_id" INTEGER REFERENCES "review" ("id") ON DELETE RESTRICT,
    "period_from_on" TEXT NOT NULL CHECK ("period_from_on" IS date("period_from_on", '+0 days')),
    "period_to_on" TEXT NOT NULL CHECK ("period_to_on" IS date("period_to_on", '+0 days')),
    "meeting_on" TEXT NOT NULL CHECK ("meeting_on" IS date("meeting_on", '+0 days')),
    "place" TEXT CHECK (length("place") <= 300),
    "chair_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "secretary_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "cut_off_on" TEXT CHECK ("cut_off_on" IS date("cut_off_on", '+0 days')),
    "suitable" TEXT CHECK ("suitable" = 'yes' OR "suitable" = 'partly' OR "suitable" = 'no'),
    "suitable_reason" TEXT CHECK (length("suitable_reason") <= 65536),
    "adequate" TEXT CHECK ("adequate" = 'yes' OR "adequate" = 'partly' OR "adequate" = 'no'),
    "adequate_reason" TEXT CHECK (length("adequate_reason") <= 65536),
    "effective" TEXT CHECK ("effective" = 'yes' OR "effective" = 'partly' OR "effective" = 'no'),
    "effective_reason" TEXT CHECK (length("effective_reason") <= 65536),
    "no_change_reason" TEXT CHECK (length("no_change_reason") <= 65536),
    "resources_statement" TEXT CHECK (length("resources_statement") <= 65536),
    "minutes" TEXT CHECK (length("minutes") <= 65536),
    "next_review_on" TEXT CHECK ("next_review_on" IS date("next_review_on", '+0 days')),
    CHECK ("period_to_on" >= "period_from_on")
) STRICT;

CREATE TABLE "review_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "happened_at" TEXT CHECK ("happened_at" IS strftime('%Y-%m-%dT%H:%MZ', "happened_at", '+0 days')),
    "happened_offset" INTEGER CHECK ("happened_offset" BETWEEN -840 AND 840),
    "happened_precision" TEXT NOT NULL CHECK ("happened_precision" = 'year' OR "happened_precision" = 'month' OR "happened_precision" = 'day' OR "happened_precision" = 'hour' OR "happened_precision" = 'minute' OR "happened_precision" = 'unknown'),
    "from_status" TEXT CHECK ("from_status" = 'planned' OR "from_status" = 'preparing' OR "from_status" = 'pack_issued' OR "from_status" = 'in_session' OR "from_status" = 'inquorate' OR "from_status" = 'minutes_draft' OR "from_status" = 'awaiting_sign_off' OR "from_status" = 'returned' OR "from_status" = 'signed' OR "from_status" = 'closed' OR "from_status" = 'cancelled'),
    "to_status" TEXT NOT NULL CHECK ("to_status" = 'planned' OR "to_status" = 'preparing' OR "to_status" = 'pack_issued' OR "to_status" = 'in_session' OR "to_status" = 'inquorate' OR "to_status" = 'minutes_draft' OR "to_status" = 'awaiting_sign_off' OR "to_status" = 'returned' OR "to_status" = 'signed' OR "to_status" = 'closed' OR "to_status" = 'cancelled'),
    "version" INTEGER NOT NULL CHECK ("version" >= 1),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "note" TEXT CHECK (length("note") <= 300),
    CHECK (("happened_at" IS NULL) = (coalesce("happened_precision", 'unknown') = 'unknown') AND ("happened_at" IS NULL) = ("happened_offset" IS NULL))
) STRICT;

CREATE TABLE "review_input" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "code" TEXT NOT NULL CHECK ("code" = 'a' OR "code" = 'b' OR "code" = 'c' OR "code" = 'd.1' OR "code" = 'd.2' OR "code" = 'd.3' OR "code" = 'd.4' OR "code" = 'e' OR "code" = 'f' OR "code" = 'g'),
    "status" TEXT NOT NULL CHECK ("status" = 'not_prepared' OR "status" = 'prepared' OR "status" = 'discussed' OR "status" = 'nil_with_reason' OR "status" = 'deferred'),
    "preparer_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "reviewer_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "due_on" TEXT NOT NULL CHECK ("due_on" IS date("due_on", '+0 days')),
    "prepared_on" TEXT CHECK ("prepared_on" IS date("prepared_on", '+0 days')),
    "sentence" TEXT CHECK (length("sentence") <= 300),
    "words" TEXT CHECK (length("words") <= 65536),
    "nil_reason" TEXT CHECK (length("nil_reason") <= 300),
    "deferred_to_on" TEXT CHECK ("deferred_to_on" IS date("deferred_to_on", '+0 days')),
    "discussion" TEXT CHECK (length("discussion") <= 65536),
    UNIQUE ("review_id", "code")
) STRICT;

CREATE TABLE "agenda_item" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" = 'opening' OR "kind" = 'input' OR "kind" = 'resources' OR "kind" = 'climate' OR "kind" = 'decisions' OR "kind" = 'conclusion' OR "kind" = 'other'),
    "review_input_id" INTEGER REFERENCES "review_input" ("id") ON DELETE RESTRICT,
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "planned_minutes" INTEGER NOT NULL,
    "started_at" TEXT CHECK ("started_at" IS strftime('%Y-%m-%dT%H:%MZ', "started_at", '+0 days')),
    "started_offset" INTEGER CHECK ("started_offset" BETWEEN -840 AND 840),
    "started_precision" TEXT CHECK ("started_precision" = 'year' OR "started_precision" = 'month' OR "started_precision" = 'day' OR "started_precision" = 'hour' OR "started_precision" = 'minute' OR "started_precision" = 'unknown'),
    "ended_at" TEXT CHECK ("ended_at" IS strftime('%Y-%m-%dT%H:%MZ', "ended_at", '+0 days')),
    "ended_offset" INTEGER CHECK ("ended_offset" BETWEEN -840 AND 840),
    "ended_precision" TEXT CHECK ("ended_precision" = 'year' OR "ended_precision" = 'month' OR "ended_precision" = 'day' OR "ended_precision" = 'hour' OR "ended_precision" = 'minute' OR "ended_precision" = 'unknown'),
    CHECK (("started_at" IS NULL) = (coalesce("started_precision", 'unknown') = 'unknown') AND ("started_at" IS NULL) = ("started_offset" IS NULL)),
    CHECK (("ended_at" IS NULL) = (coalesce("ended_precision", 'unknown') = 'unknown') AND ("ended_at" IS NULL) = ("ended_offset" IS NULL))
) STRICT;

CREATE TABLE "attendance" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "seat_id" INTEGER REFERENCES "seat" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "presence" TEXT NOT NULL CHECK ("presence" = 'in_person' OR "presence" = 'remote' OR "presence" = 'delegate' OR "presence" = 'absent' OR "presence" = 'guest'),
    "arrived_at" TEXT CHECK ("arrived_at" IS strftime('%Y-%m-%dT%H:%MZ', "arrived_at", '+0 days')),
    "arrived_offset" INTEGER CHECK ("arrived_offset" BETWEEN -840 AND 840),
    "arrived_precision" TEXT CHECK ("arrived_precision" = 'year' OR "arrived_precision" = 'month' OR "arrived_precision" = 'day' OR "arrived_precision" = 'hour' OR "arrived_precision" = 'minute' OR "arrived_precision" = 'unknown'),
    "left_at" TEXT CHECK ("left_at" IS strftime('%Y-%m-%dT%H:%MZ', "left_at", '+0 days')),
    "left_offset" INTEGER CHECK ("left_offset" BETWEEN -840 AND 840),
    "left_precision" TEXT CHECK ("left_precision" = 'year' OR "left_precision" = 'month' OR "left_precision" = 'day' OR "left_precision" = 'hour' OR "left_precision" = 'minute' OR "left_precision" = 'unknown'),
    CHECK (("arrived_at" IS NULL) = (coalesce("arrived_precision", 'unknown') = 'unknown') AND ("arrived_at" IS NULL) = ("arrived_offset" IS NULL)),
    CHECK (("left_at" IS NULL) = (coalesce("left_precision", 'unknown') = 'unknown') AND ("left_at" IS NULL) = ("left_offset" IS NULL))
) STRICT;

CREATE TABLE "proposal" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "status" TEXT NOT NULL CHECK ("status" = 'put' OR "status" = 'decided' OR "status" = 'withdrawn'),
    "decision_type" TEXT NOT NULL CHECK ("decision_type" = 'improvement' OR "decision_type" = 'isms_change' OR "decision_type" = 'resource_approved' OR "decision_type" = 'resource_refused' OR "decision_type" = 'risk_acceptance' OR "decision_type" = 'policy_approval' OR "decision_type" = 'objective_set' OR "decision_type" = 'due_extension' OR "decision_type" = 'appointment' OR "decision_type" = 'threshold_change' OR "decision_type" = 'carry_over' OR "decision_type" = 'no_change_needed' OR "decision_type" = 'noted'),
    "options" TEXT NOT NULL CHECK (length("options") <= 65536),
    "recommendation" TEXT NOT NULL CHECK (length("recommendation") <= 300),
    "cost" REAL,
    "risk_if_not" TEXT NOT NULL CHECK (length("risk_if_not") <= 300),
    "input_code" TEXT NOT NULL CHECK ("input_code" = 'a' OR "input_code" = 'b' OR "input_code" = 'c' OR "input_code" = 'd.1' OR "input_code" = 'd.2' OR "input_code" = 'd.3' OR "input_code" = 'd.4' OR "input_code" = 'e' OR "input_code" = 'f' OR "input_code" = 'g'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "put_on" TEXT NOT NULL CHECK ("put_on" IS date("put_on", '+0 days')),
    "finding_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "risk_id" INTEGER REFERENCES "risk" ("id") ON DELETE RESTRICT,
    "resource_request_id" INTEGER REFERENCES "resource_request" ("id") ON DELETE RESTRICT,
    "policy_id" INTEGER REFERENCES "policy" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "position" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "proposal_id" INTEGER NOT NULL REFERENCES "proposal" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "stance" TEXT NOT NULL CHECK ("stance" = 'agree' OR "stance" = 'defer' OR "stance" = 'decline'),
    "words" TEXT CHECK (length("words") <= 300),
    "taken_at" TEXT CHECK ("taken_at" IS strftime('%Y-%m-%dT%H:%MZ', "taken_at", '+0 days')),
    "taken_offset" INTEGER CHECK ("taken_offset" BETWEEN -840 AND 840),
    "taken_precision" TEXT NOT NULL CHECK ("taken_precision" = 'year' OR "taken_precision" = 'month' OR "taken_precision" = 'day' OR "taken_precision" = 'hour' OR "taken_precision" = 'minute' OR "taken_precision" = 'unknown'),
    UNIQUE ("proposal_id", "person_id"),
    CHECK (("taken_at" IS NULL) = (coalesce("taken_precision", 'unknown') = 'unknown') AND ("taken_at" IS NULL) = ("taken_offset" IS NULL))
) STRICT;

CREATE TABLE "decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "proposal_id" INTEGER REFERENCES "proposal" ("id") ON DELETE RESTRICT,
    "agenda_item_id" INTEGER REFERENCES "agenda_item" ("id") ON DELETE RESTRICT,
    "type" TEXT NOT NULL CHECK ("type" = 'improvement' OR "type" = 'isms_change' OR "type" = 'resource_approved' OR "type" = 'resource_refused' OR "type" = 'risk_acceptance' OR "type" = 'policy_approval' OR "type" = 'objective_set' OR "type" = 'due_extension' OR "type" = 'appointment' OR "type" = 'threshold_change' OR "type" = 'carry_over' OR "type" = 'no_change_needed' OR "type" = 'noted'),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "rationale" TEXT CHECK (length("rationale") <= 65536),
    "cause_input" TEXT CHECK ("cause_input" = 'a' OR "cause_input" = 'b' OR "cause_input" = 'c' OR "cause_input" = 'd.1' OR "cause_input" = 'd.2' OR "cause_input" = 'd.3' OR "cause_input" = 'd.4' OR "cause_input" = 'e' OR "cause_input" = 'f' OR "cause_input" = 'g'),
    "cause_panel" TEXT CHECK (length("cause_panel") <= 40),
    "responsible_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "approved_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "decided_on" TEXT NOT NULL CHECK ("decided_on" IS date("decided_on", '+0 days')),
    "due_on" TEXT CHECK ("due_on" IS date("due_on", '+0 days')),
    "cost" REAL,
    "metric_id" INTEGER REFERENCES "metric" ("id") ON DELETE RESTRICT,
    "expected_effect" TEXT CHECK (length("expected_effect") <= 300),
    "provisional" INTEGER NOT NULL CHECK ("provisional" IN (0, 1))
) STRICT;

CREATE TABLE "decision_outcome" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "decision_id" INTEGER NOT NULL REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "kind" TEXT NOT NULL CHECK ("kind" = 'ratified' OR "kind" = 'not_ratified' OR "kind" = 'carried_out' OR "kind" = 'partly_carried_out' OR "kind" = 'never_carried_out' OR "kind" = 'superseded' OR "kind" = 'effect_measured'),
    "noted_on" TEXT NOT NULL CHECK ("noted_on" IS date("noted_on", '+0 days')),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "note" TEXT CHECK (length("note") <= 300),
    "metric_before" REAL,
    "metric_after" REAL
) STRICT;

CREATE TABLE "question" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "status" TEXT NOT NULL CHECK ("status" = 'open' OR "status" = 'answered' OR "status" = 'withdrawn'),
    "review_id" INTEGER REFERENCES "review" ("id") ON DELETE RESTRICT,
    "input_code" TEXT CHECK ("input_code" = 'a' OR "input_code" = 'b' OR "input_code" = 'c' OR "input_code" = 'd.1' OR "input_code" = 'd.2' OR "input_code" = 'd.3' OR "input_code" = 'd.4' OR "input_code" = 'e' OR "input_code" = 'f' OR "input_code" = 'g'),
    "asked_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "asked_on" TEXT NOT NULL CHECK ("asked_on" IS date("asked_on", '+0 days')),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "answered_on" TEXT CHECK ("answered_on" IS date("answered_on", '+0 days')),
    "answer" TEXT CHECK (length("answer") <= 65536)
) STRICT;

CREATE TABLE "comment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "input_code" TEXT CHECK ("input_code" = 'a' OR "input_code" = 'b' OR "input_code" = 'c' OR "input_code" = 'd.1' OR "input_code" = 'd.2' OR "input_code" = 'd.3' OR "input_code" = 'd.4' OR "input_code" = 'e' OR "input_code" = 'f' OR "input_code" = 'g'),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "written_at" TEXT CHECK ("written_at" IS strftime('%Y-%m-%dT%H:%MZ', "written_at", '+0 days')),
    "written_offset" INTEGER CHECK ("written_offset" BETWEEN -840 AND 840),
    "written_precision" TEXT NOT NULL CHECK ("written_precision" = 'year' OR "written_precision" = 'month' OR "written_precision" = 'day' OR "written_precision" = 'hour' OR "written_precision" = 'minute' OR "written_precision" = 'unknown'),
    "text" TEXT NOT NULL CHECK (length("text") <= 65536),
    CHECK (("written_at" IS NULL) = (coalesce("written_precision", 'unknown') = 'unknown') AND ("written_at" IS NULL) = ("written_offset" IS NULL))
) STRICT;

CREATE TABLE "reading_mark" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "place" TEXT NOT NULL CHECK ("place" = 'pack' OR "place" = 'a' OR "place" = 'b' OR "place" = 'c' OR "place" = 'd.1' OR "place" = 'd.2' OR "place" = 'd.3' OR "place" = 'd.4' OR "place" = 'e' OR "place" = 'f' OR "place" = 'g'),
    "marked_at" TEXT CHECK ("marked_at" IS strftime('%Y-%m-%dT%H:%MZ', "marked_at", '+0 days')),
    "marked_offset" INTEGER CHECK ("marked_offset" BETWEEN -840 AND 840),
    "marked_precision" TEXT NOT NULL CHECK ("marked_precision" = 'year' OR "marked_precision" = 'month' OR "marked_precision" = 'day' OR "marked_precision" = 'hour' OR "marked_precision" = 'minute' OR "marked_precision" = 'unknown'),
    CHECK (("marked_at" IS NULL) = (coalesce("marked_precision", 'unknown') = 'unknown') AND ("marked_at" IS NULL) = ("marked_offset" IS NULL))
) STRICT;

CREATE TABLE "freeze" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('pack', 'minutes')),
    "version" INTEGER NOT NULL,
    "frozen_at" TEXT CHECK ("frozen_at" IS strftime('%Y-%m-%dT%H:%MZ', "frozen_at", '+0 days')),
    "frozen_offset" INTEGER CHECK ("frozen_offset" BETWEEN -840 AND 840),
    "frozen_precision" TEXT NOT NULL CHECK ("frozen_precision" = 'year' OR "frozen_precision" = 'month' OR "frozen_precision" = 'day' OR "frozen_precision" = 'hour' OR "frozen_precision" = 'minute' OR "frozen_precision" = 'unknown'),
    "cut_off_on" TEXT NOT NULL CHECK ("cut_off_on" IS date("cut_off_on", '+0 days')),
    "content" BLOB NOT NULL,
    "sha256" TEXT NOT NULL CHECK (length("sha256") <= 64),
    "log_head" TEXT NOT NULL CHECK (length("log_head") <= 64),
    "languages" TEXT NOT NULL CHECK (length("languages") <= 300),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CHECK (("frozen_at" IS NULL) = (coalesce("frozen_precision", 'unknown') = 'unknown') AND ("frozen_at" IS NULL) = ("frozen_offset" IS NULL))
) STRICT;

CREATE TABLE "signature" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "review_id" INTEGER NOT NULL REFERENCES "review" ("id") ON DELETE RESTRICT,
    "version" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "seat_id" INTEGER REFERENCES "seat" ("id") ON DELETE RESTRICT,
    "verdict" TEXT NOT NULL CHECK ("verdict" = 'approve' OR "verdict" = 'approve_with_reservations' OR "verdict" = 'do_not_approve'),
    "words" TEXT CHECK (length("words") <= 65536),
    "signed_at" TEXT CHECK ("signed_at" IS strftime('%Y-%m-%dT%H:%MZ', "signed_at", '+0 days')),
    "signed_offset" INTEGER CHECK ("signed_offset" BETWEEN -840 AND 840),
    "signed_precision" TEXT NOT NULL CHECK ("signed_precision" = 'year' OR "signed_precision" = 'month' OR "signed_precision" = 'day' OR "signed_precision" = 'hour' OR "signed_precision" = 'minute' OR "signed_precision" = 'unknown'),
    "method" TEXT NOT NULL CHECK ("method" IN ('key', 'paper')),
    "subject_sha256" TEXT CHECK (length("subject_sha256") <= 64),
    "manifest" BLOB,
    "signature" BLOB,
    "key_fingerprint" TEXT CHECK (length("key_fingerprint") <= 60),
    "witness_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "voided_on" TEXT CHECK ("voided_on" IS date("voided_on", '+0 days')),
    CHECK (("signed_at" IS NULL) = (coalesce("signed_precision", 'unknown') = 'unknown') AND ("signed_at" IS NULL) = ("signed_offset" IS NULL))
) STRICT;

CREATE TABLE "action" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "source" TEXT NOT NULL CHECK ("source" = 'decision' OR "source" = 'review' OR "source" = 'finding' OR "source" = 'incident' OR "source" = 'improvement' OR "source" = 'other'),
    "review_id" INTEGER REFERENCES "review" ("id") ON DELETE RESTRICT,
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "finding_id" INTEGER REFERENCES "finding" ("id") ON DELETE RESTRICT,
    "incident_id" INTEGER REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "status" TEXT NOT NULL CHECK ("status" = 'open' OR "status" = 'in_progress' OR "status" = 'done' OR "status" = 'dropped'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "accountable_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "raised_on" TEXT NOT NULL CHECK ("raised_on" IS date("raised_on", '+0 days')),
    "original_due_on" TEXT NOT NULL CHECK ("original_due_on" IS date("original_due_on", '+0 days')),
    "current_due_on" TEXT NOT NULL CHECK ("current_due_on" IS date("current_due_on", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days')),
    "drop_reason" TEXT CHECK (length("drop_reason") <= 300),
    "due_month" TEXT AS (substr("current_due_on", 1, 7)) VIRTUAL
) STRICT;

CREATE TABLE "action_progress" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "action_id" INTEGER NOT NULL REFERENCES "action" ("id") ON DELETE RESTRICT,
    "noted_on" TEXT NOT NULL CHECK ("noted_on" IS date("noted_on", '+0 days')),
    "status" TEXT NOT NULL CHECK ("status" = 'open' OR "status" = 'in_progress' OR "status" = 'done' OR "status" = 'dropped'),
    "note" TEXT NOT NULL CHECK (length("note") <= 300),
    "by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) STRICT;

CREATE TABLE "improvement" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "description" TEXT CHECK (length("description") <= 65536),
    "source" TEXT NOT NULL CHECK ("source" = 'audit' OR "source" = 'incident' OR "source" = 'staff' OR "source" = 'leader' OR "source" = 'customer' OR "source" = 'review' OR "source" = 'supplier' OR "source" = 'test'),
    "status" TEXT NOT NULL CHECK ("status" = 'proposed' OR "status" = 'approved' OR "status" = 'running' OR "status" = 'done' OR "status" = 'declined'),
    "raised_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "raised_on" TEXT NOT NULL CHECK ("raised_on" IS date("raised_on", '+0 days')),
    "benefit" TEXT NOT NULL CHECK (length("benefit") <= 300),
    "effort" TEXT NOT NULL CHECK ("effort" = 'small' OR "effort" = 'medium' OR "effort" = 'large'),
    "responsible_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "decision_id" INTEGER REFERENCES "decision" ("id") ON DELETE RESTRICT,
    "decided_on" TEXT CHECK ("decided_on" IS date("decided_on", '+0 days')),
    "done_on" TEXT CHECK ("done_on" IS date("done_on", '+0 days')),
    "result" TEXT CHECK (length("result") <= 300)
) STRICT;

CREATE TABLE "evidence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "reference" TEXT NOT NULL UNIQUE CHECK (length("reference") BETWEEN 1 AND 40),
    "title" TEXT NOT NULL CHECK (length("title") <= 300),
    "file_name" TEXT NOT NULL CHECK (length("file_name") <= 300),
    "media_type" TEXT NOT NULL CHECK (length("media_type") <= 80),
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL UNIQUE CHECK (length("sha256") <= 64),
    "content" BLOB,
    "dated_on" TEXT NOT NULL CHECK ("dated_on" IS date("dated_on", '+0 days')),
    "added_by_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "added_on" TEXT NOT NULL CHECK ("added_on" IS date("added_on", '+0 days')),
    "retention_until_on" TEXT CHECK ("retention_until_on" IS date("retention_until_on", '+0 days')),
    "redacted_on" TEXT CHECK ("redacted_on" IS date("redacted_on", '+0 days'))
) STRICT;

CREATE TABLE "evidence_link" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "revision" INTEGER NOT NULL DEFAULT 1 CHECK ("revision" >= 1),
    "origin" TEXT NOT NULL DEFAULT 'entered' CHECK ("origin" = 'entered' OR "origin" = 'imported' OR "origin" = 'before_adoption'),
    "evidence_id" INTEGER NOT NULL REFERENCES "evidence" ("id") ON DELETE RESTRICT,
    "record_register" TEXT NOT NULL CHECK (length("record_register") <= 40),
    "record_id" INTEGER NOT NULL
) STRICT;

-- What dashboards group by, and every reference.
CREATE INDEX "incident_by_counted_on_month_severity" ON "incident" ("counted_on_month", "severity");
CREATE INDEX "incident_by_counted_on_month_rsit_class" ON "incident" ("counted_on_month", "rsit_class");
CREATE INDEX "incident_by_status" ON "incident" ("status");
CREATE INDEX "finding_by_status_grade_next_due_on" ON "finding" ("status", "grade", "next_due_on");
CREATE INDEX "finding_by_raised_month_grade" ON "finding" ("raised_month", "grade");
CREATE INDEX "finding_by_clause" ON "finding" ("clause");
CREATE INDEX "finding_by_cause_code" ON "finding" ("cause_code");
CREATE INDEX "finding_event_by_finding_id_happened_on" ON "finding_event" ("finding_id", "happened_on");
CREATE INDEX "metric_value_by_metric_id_period_end_on_id" ON "metric_value" ("metric_id", "period_end_on", "id");
CREATE INDEX "metric_target_by_metric_id_from_on" ON "metric_target" ("metric_id", "from_on");
CREATE INDEX "risk_assessment_by_risk_id_assessed_on" ON "risk_assessment" ("risk_id", "assessed_on");
CREATE INDEX "risk_acceptance_by_risk_id_until_on" ON "risk_acceptance" ("risk_id", "until_on");
CREATE INDEX "action_by_status_current_due_on" ON "action" ("status", "current_due_on");
CREATE INDEX "action_by_original_due_on" ON "action" ("original_due_on");
CREATE INDEX "review_event_by_review_id_id" ON "review_event" ("review_id", "id");
CREATE INDEX "decision_by_review_id" ON "decision" ("review_id");
CREATE INDEX "obligation_by_incident_id" ON "obligation" ("incident_id");
CREATE INDEX "evidence_link_by_record_register_record_id" ON "evidence_link" ("record_register", "record_id");
CREATE INDEX "unit_by_seat_id" ON "unit" ("seat_id");
CREATE INDEX "person_by_unit_id" ON "person" ("unit_id");
CREATE INDEX "seat_holding_by_seat_id" ON "seat_holding" ("seat_id");
CREATE INDEX "seat_holding_by_person_id" ON "seat_holding" ("person_id");
CREATE INDEX "seat_holding_by_decision_id" ON "seat_holding" ("decision_id");
CREATE INDEX "responsibility_by_accountable_id" ON "responsibility" ("accountable_id");
CREATE INDEX "responsibility_by_responsible_id" ON "responsibility" ("responsible_id");
CREATE INDEX "delegation_by_delegator_id" ON "delegation" ("delegator_id");
CREATE INDEX "delegation_by_delegate_id" ON "delegation" ("delegate_id");
CREATE INDEX "delegation_by_unit_id" ON "delegation" ("unit_id");
CREATE INDEX "accountability_change_by_from_id" ON "accountability_change" ("from_id");
CREATE INDEX "accountability_change_by_to_id" ON "accountability_change" ("to_id");
CREATE INDEX "accountability_change_by_decision_id" ON "accountability_change" ("decision_id");
CREATE INDEX "accountability_change_by_appointed_by_id" ON "accountability_change" ("appointed_by_id");
CREATE INDEX "competence_by_person_id" ON "competence" ("person_id");
CREATE INDEX "context_issue_by_decided_by_id" ON "context_issue" ("decided_by_id");
CREATE INDEX "context_issue_by_replaces_id" ON "context_issue" ("replaces_id");
CREATE INDEX "context_issue_by_responsible_id" ON "context_issue" ("responsible_id");
CREATE INDEX "interested_party_by_responsible_id" ON "interested_party" ("responsible_id");
CREATE INDEX "requirement_by_party_id" ON "requirement" ("party_id");
CREATE INDEX "feedback_by_party_id" ON "feedback" ("party_id");
CREATE INDEX "feedback_by_responsible_id" ON "feedback" ("responsible_id");
CREATE INDEX "feedback_by_finding_id" ON "feedback" ("finding_id");
CREATE INDEX "feedback_by_improvement_id" ON "feedback" ("improvement_id");
CREATE INDEX "objective_by_metric_id" ON "objective" ("metric_id");
CREATE INDEX "objective_by_responsible_id" ON "objective" ("responsible_id");
CREATE INDEX "objective_by_accountable_id" ON "objective" ("accountable_id");
CREATE INDEX "objective_by_decision_id" ON "objective" ("decision_id");
CREATE INDEX "objective_progress_by_objective_id" ON "objective_progress" ("objective_id");
CREATE INDEX "objective_progress_by_noted_by_id" ON "objective_progress" ("noted_by_id");
CREATE INDEX "resource_request_by_raised_by_id" ON "resource_request" ("raised_by_id");
CREATE INDEX "resource_request_by_decided_by_id" ON "resource_request" ("decided_by_id");
CREATE INDEX "resource_request_by_decision_id" ON "resource_request" ("decision_id");
CREATE INDEX "training_by_responsible_id" ON "training" ("responsible_id");
CREATE INDEX "training_attendance_by_training_id" ON "training_attendance" ("training_id");
CREATE INDEX "training_attendance_by_person_id" ON "training_attendance" ("person_id");
CREATE INDEX "communication_by_person_id" ON "communication" ("person_id");
CREATE INDEX "communication_by_review_id" ON "communication" ("review_id");
CREATE INDEX "policy_by_responsible_id" ON "policy" ("responsible_id");
CREATE INDEX "policy_by_accountable_id" ON "policy" ("accountable_id");
CREATE INDEX "policy_version_by_policy_id" ON "policy_version" ("policy_id");
CREATE INDEX "policy_version_by_approved_by_id" ON "policy_version" ("approved_by_id");
CREATE INDEX "policy_version_by_decision_id" ON "policy_version" ("decision_id");
CREATE INDEX "acknowledgement_by_policy_version_id" ON "acknowledgement" ("policy_version_id");
CREATE INDEX "acknowledgement_by_person_id" ON "acknowledgement" ("person_id");
CREATE INDEX "exception_by_policy_id" ON "exception" ("policy_id");
CREATE INDEX "exception_by_risk_id" ON "exception" ("risk_id");
CREATE INDEX "exception_by_requested_by_id" ON "exception" ("requested_by_id");
CREATE INDEX "exception_by_approved_by_id" ON "exception" ("approved_by_id");
CREATE INDEX "exception_by_responsible_id" ON "exception" ("responsible_id");
CREATE INDEX "exception_by_accountable_id" ON "exception" ("accountable_id");
CREATE INDEX "metric_by_responsible_id" ON "metric" ("responsible_id");
CREATE INDEX "metric_by_analyst_id" ON "metric" ("analyst_id");
CREATE INDEX "metric_target_by_decision_id" ON "metric_target" ("decision_id");
CREATE INDEX "metric_value_by_entered_by_id" ON "metric_value" ("entered_by_id");
CREATE INDEX "metric_value_by_correction_of_id" ON "metric_value" ("correction_of_id");
CREATE INDEX "metric_baseline_by_metric_id" ON "metric_baseline" ("metric_id");
CREATE INDEX "metric_baseline_by_set_by_id" ON "metric_baseline" ("set_by_id");
CREATE INDEX "status_override_by_metric_id" ON "status_override" ("metric_id");
CREATE INDEX "status_override_by_by_id" ON "status_override" ("by_id");
CREATE INDEX "annotation_by_metric_id" ON "annotation" ("metric_id");
CREATE INDEX "annotation_by_by_id" ON "annotation" ("by_id");
CREATE INDEX "audit_by_lead_id" ON "audit" ("lead_id");
CREATE INDEX "audit_by_unit_id" ON "audit" ("unit_id");
CREATE INDEX "audit_by_responsible_id" ON "audit" ("responsible_id");
CREATE INDEX "audit_scope_by_audit_id" ON "audit_scope" ("audit_id");
CREATE INDEX "finding_by_audit_id" ON "finding" ("audit_id");
CREATE INDEX "finding_by_unit_id" ON "finding" ("unit_id");
CREATE INDEX "finding_by_supplier_id" ON "finding" ("supplier_id");
CREATE INDEX "finding_by_responsible_id" ON "finding" ("responsible_id");
CREATE INDEX "finding_by_accountable_id" ON "finding" ("accountable_id");
CREATE INDEX "finding_by_raised_by_id" ON "finding" ("raised_by_id");
CREATE INDEX "finding_by_closed_by_id" ON "finding" ("closed_by_id");
CREATE INDEX "finding_by_repeat_of_id" ON "finding" ("repeat_of_id");
CREATE INDEX "finding_event_by_by_id" ON "finding_event" ("by_id");
CREATE INDEX "why_by_finding_id" ON "why" ("finding_id");
CREATE INDEX "due_extension_by_finding_id" ON "due_extension" ("finding_id");
CREATE INDEX "due_extension_by_action_id" ON "due_extension" ("action_id");
CREATE INDEX "due_extension_by_requested_by_id" ON "due_extension" ("requested_by_id");
CREATE INDEX "due_extension_by_decided_by_id" ON "due_extension" ("decided_by_id");
CREATE INDEX "due_extension_by_decision_id" ON "due_extension" ("decision_id");
CREATE INDEX "effectiveness_check_by_finding_id" ON "effectiveness_check" ("finding_id");
CREATE INDEX "effectiveness_check_by_checker_id" ON "effectiveness_check" ("checker_id");
CREATE INDEX "repeat_candidate_by_finding_id" ON "repeat_candidate" ("finding_id");
CREATE INDEX "repeat_candidate_by_earlier_id" ON "repeat_candidate" ("earlier_id");
CREATE INDEX "repeat_candidate_by_answered_by_id" ON "repeat_candidate" ("answered_by_id");
CREATE INDEX "incident_by_asset_id" ON "incident" ("asset_id");
CREATE INDEX "incident_by_supplier_id" ON "incident" ("supplier_id");
CREATE INDEX "incident_by_responsible_id" ON "incident" ("responsible_id");
CREATE INDEX "incident_by_accountable_id" ON "incident" ("accountable_id");
CREATE INDEX "incident_by_finding_id" ON "incident" ("finding_id");
CREATE INDEX "incident_by_risk_id" ON "incident" ("risk_id");
CREATE INDEX "obligation_by_responsible_id" ON "obligation" ("responsible_id");
CREATE INDEX "asset_by_responsible_id" ON "asset" ("responsible_id");
CREATE INDEX "asset_by_accountable_id" ON "asset" ("accountable_id");
CREATE INDEX "risk_by_asset_id" ON "risk" ("asset_id");
CREATE INDEX "risk_by_unit_id" ON "risk" ("unit_id");
CREATE INDEX "risk_by_supplier_id" ON "risk" ("supplier_id");
CREATE INDEX "risk_by_responsible_id" ON "risk" ("responsible_id");
CREATE INDEX "risk_by_accountable_id" ON "risk" ("accountable_id");
CREATE INDEX "risk_assessment_by_assessed_by_id" ON "risk_assessment" ("assessed_by_id");
CREATE INDEX "risk_acceptance_by_accepted_by_id" ON "risk_acceptance" ("accepted_by_id");
CREATE INDEX "risk_acceptance_by_decision_id" ON "risk_acceptance" ("decision_id");
CREATE INDEX "treatment_by_risk_id" ON "treatment" ("risk_id");
CREATE INDEX "treatment_by_responsible_id" ON "treatment" ("responsible_id");
CREATE INDEX "treatment_by_accountable_id" ON "treatment" ("accountable_id");
CREATE INDEX "control_by_responsible_id" ON "control" ("responsible_id");
CREATE INDEX "control_by_accountable_id" ON "control" ("accountable_id");
CREATE INDEX "supplier_by_responsible_id" ON "supplier" ("responsible_id");
CREATE INDEX "supplier_by_accountable_id" ON "supplier" ("accountable_id");
CREATE INDEX "supplier_assessment_by_supplier_id" ON "supplier_assessment" ("supplier_id");
CREATE INDEX "supplier_assessment_by_assessed_by_id" ON "supplier_assessment" ("assessed_by_id");
CREATE INDEX "review_by_amends_id" ON "review" ("amends_id");
CREATE INDEX "review_by_chair_id" ON "review" ("chair_id");
CREATE INDEX "review_by_secretary_id" ON "review" ("secretary_id");
CREATE INDEX "review_event_by_by_id" ON "review_event" ("by_id");
CREATE INDEX "review_input_by_review_id" ON "review_input" ("review_id");
CREATE INDEX "review_input_by_preparer_id" ON "review_input" ("preparer_id");
CREATE INDEX "review_input_by_reviewer_id" ON "review_input" ("reviewer_id");
CREATE INDEX "agenda_item_by_review_id" ON "agenda_item" ("review_id");
CREATE INDEX "agenda_item_by_review_input_id" ON "agenda_item" ("review_input_id");
CREATE INDEX "attendance_by_review_id" ON "attendance" ("review_id");
CREATE INDEX "attendance_by_seat_id" ON "attendance" ("seat_id");
CREATE INDEX "attendance_by_person_id" ON "attendance" ("person_id");
CREATE INDEX "proposal_by_review_id" ON "proposal" ("review_id");
CREATE INDEX "proposal_by_responsible_id" ON "proposal" ("responsible_id");
CREATE INDEX "proposal_by_accountable_id" ON "proposal" ("accountable_id");
CREATE INDEX "proposal_by_finding_id" ON "proposal" ("finding_id");
CREATE INDEX "proposal_by_risk_id" ON "proposal" ("risk_id");
CREATE INDEX "proposal_by_resource_request_id" ON "proposal" ("resource_request_id");
CREATE INDEX "proposal_by_policy_id" ON "proposal" ("policy_id");
CREATE INDEX "position_by_proposal_id" ON "position" ("proposal_id");
CREATE INDEX "position_by_person_id" ON "position" ("person_id");
CREATE INDEX "decision_by_proposal_id" ON "decision" ("proposal_id");
CREATE INDEX "decision_by_agenda_item_id" ON "decision" ("agenda_item_id");
CREATE INDEX "decision_by_responsible_id" ON "decision" ("responsible_id");
CREATE INDEX "decision_by_accountable_id" ON "decision" ("accountable_id");
CREATE INDEX "decision_by_approved_by_id" ON "decision" ("approved_by_id");
CREATE INDEX "decision_by_metric_id" ON "decision" ("metric_id");
CREATE INDEX "decision_outcome_by_decision_id" ON "decision_outcome" ("decision_id");
CREATE INDEX "decision_outcome_by_by_id" ON "decision_outcome" ("by_id");
CREATE INDEX "question_by_review_id" ON "question" ("review_id");
CREATE INDEX "question_by_asked_by_id" ON "question" ("asked_by_id");
CREATE INDEX "question_by_responsible_id" ON "question" ("responsible_id");
CREATE INDEX "comment_by_review_id" ON "comment" ("review_id");
CREATE INDEX "comment_by_by_id" ON "comment" ("by_id");
CREATE INDEX "reading_mark_by_review_id" ON "reading_mark" ("review_id");
CREATE INDEX "reading_mark_by_person_id" ON "reading_mark" ("person_id");
CREATE INDEX "freeze_by_review_id" ON "freeze" ("review_id");
CREATE INDEX "freeze_by_by_id" ON "freeze" ("by_id");
CREATE INDEX "signature_by_review_id" ON "signature" ("review_id");
CREATE INDEX "signature_by_person_id" ON "signature" ("person_id");
CREATE INDEX "signature_by_seat_id" ON "signature" ("seat_id");
CREATE INDEX "signature_by_witness_id" ON "signature" ("witness_id");
CREATE INDEX "action_by_review_id" ON "action" ("review_id");
CREATE INDEX "action_by_decision_id" ON "action" ("decision_id");
CREATE INDEX "action_by_finding_id" ON "action" ("finding_id");
CREATE INDEX "action_by_incident_id" ON "action" ("incident_id");
CREATE INDEX "action_by_responsible_id" ON "action" ("responsible_id");
CREATE INDEX "action_by_accountable_id" ON "action" ("accountable_id");
CREATE INDEX "action_progress_by_action_id" ON "action_progress" ("action_id");
CREATE INDEX "action_progress_by_by_id" ON "action_progress" ("by_id");
CREATE INDEX "improvement_by_raised_by_id" ON "improvement" ("raised_by_id");
CREATE INDEX "improvement_by_responsible_id" ON "improvement" ("responsible_id");
CREATE INDEX "improvement_by_decision_id" ON "improvement" ("decision_id");
CREATE INDEX "evidence_by_added_by_id" ON "evidence" ("added_by_id");
CREATE INDEX "evidence_link_by_evidence_id" ON "evidence_link" ("evidence_id");
