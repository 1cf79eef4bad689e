INSERT INTO "later" ("note") SELECT "name" FROM "person";
