-- A migration as releases will have them; it has a semicolon in a string and in a trigger.
ALTER TABLE "unit" ADD COLUMN "mark" TEXT DEFAULT 'a;b';
CREATE TABLE "later" ("id" INTEGER PRIMARY KEY, "note" TEXT NOT NULL) STRICT;
CREATE TRIGGER "later_only_grows" BEFORE DELETE ON "later"
BEGIN
    SELECT RAISE(ABORT, 'only_grows');
END;
