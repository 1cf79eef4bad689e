-- What belongs to the document as a whole: its facts, its change log, unfinished forms and the search index.

CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO "meta" VALUES ('readable_since', '1');

-- One entry for each change, in a chain: hash = SHA-256 over the entry before and this one (see changelog.h).
CREATE TABLE "change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "made_at" TEXT NOT NULL CHECK ("made_at" IS strftime('%Y-%m-%dT%H:%M:%SZ', "made_at", '+0 days')),
    "person_id" INTEGER REFERENCES "person" ("id") ON DELETE RESTRICT,
    "account" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('change', 'undo', 'redo', 'import', 'redaction')),
    "title" TEXT NOT NULL,
    "undoes_id" INTEGER REFERENCES "change" ("id") ON DELETE RESTRICT,
    "previous" TEXT NOT NULL CHECK (length("previous") = 64),
    "hash" TEXT NOT NULL CHECK (length("hash") = 64)
) STRICT;

-- One row edit. digest = SHA-256 of salt and the canonical row after it; the salt is emptied by redaction.
CREATE TABLE "change_row" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "change_id" INTEGER NOT NULL REFERENCES "change" ("id") ON DELETE RESTRICT,
    "register" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "edit" TEXT NOT NULL CHECK ("edit" IN ('insert', 'update', 'remove')),
    "revision" INTEGER NOT NULL,
    "salt" BLOB,
    "digest" BLOB NOT NULL CHECK (length("digest") = 32)
) STRICT;

-- Each field that an edit changed, from what to what.
CREATE TABLE "change_value" (
    "change_row_id" INTEGER NOT NULL REFERENCES "change_row" ("id") ON DELETE RESTRICT,
    "field" TEXT NOT NULL,
    "old" ANY,
    "new" ANY,
    PRIMARY KEY ("change_row_id", "field")
) STRICT, WITHOUT ROWID;

-- Rows that an import added: consecutive ids, and for each 16 bytes of salt and 32 bytes of digest.
CREATE TABLE "change_block" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "change_id" INTEGER NOT NULL REFERENCES "change" ("id") ON DELETE RESTRICT,
    "register" TEXT NOT NULL,
    "first_id" INTEGER NOT NULL,
    "row_count" INTEGER NOT NULL CHECK ("row_count" > 0),
    "salts" BLOB NOT NULL CHECK (length("salts") = 16 * "row_count"),
    "digests" BLOB NOT NULL CHECK (length("digests") = 32 * "row_count")
) STRICT;

CREATE INDEX "change_row_by_change_id" ON "change_row" ("change_id");
CREATE INDEX "change_row_by_register_record_id" ON "change_row" ("register", "record_id");
CREATE INDEX "change_block_by_change_id" ON "change_block" ("change_id");
CREATE INDEX "change_block_by_register_first_id" ON "change_block" ("register", "first_id");

-- Unfinished forms: outside log and undo, gone on entry. record_id 0 is a record that does not exist yet.
CREATE TABLE "draft" (
    "register" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "typed_at" TEXT NOT NULL,
    PRIMARY KEY ("register", "record_id")
) STRICT, WITHOUT ROWID;

-- Folded text of every record, and the index over it. The program feeds both: triggers may not write FTS5 here.
CREATE TABLE "search_text" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "register" TEXT NOT NULL,
    "record_id" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    UNIQUE ("register", "record_id")
) STRICT;

CREATE VIRTUAL TABLE "search" USING fts5 (
    "content", content = 'search_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 0', detail = none
);
