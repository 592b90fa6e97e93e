import { expect, test } from "vitest";
import { withDatabase } from "../../src/cli/with-database.ts";

test("an address that is none of a database is bad usage", async () => {
  await expect(withDatabase("http://localhost:7474", {}, async () => {})).rejects.toMatchObject({ exitCode: 2 });
});
