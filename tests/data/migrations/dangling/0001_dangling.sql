UPDATE "person" SET "unit_id" = 4711 WHERE "id" = 1;
