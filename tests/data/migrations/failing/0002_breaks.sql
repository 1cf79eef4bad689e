INSERT INTO "later" ("note") SELECT "name" FROM "person";
INSERT INTO "later" ("note") VALUES (NULL);
