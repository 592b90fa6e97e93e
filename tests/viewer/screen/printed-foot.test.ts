import { expect, test } from "vitest";
import { permalink } from "../../../src/viewer/screen/printed-foot.tsx";

test("a page is found again by its address without the secret in it, and a file by its name without its folder", () => {
  const served = new URL("http://127.0.0.1:8080/the-secret/?around=tidewater#claim=payment");
  expect(permalink(served)).toBe("http://127.0.0.1:8080/…/?around=tidewater#claim=payment");
  expect(permalink(new URL("file:///home/mara/secret/my%20case.html#claim=payment"))).toBe(
    "my case.html#claim=payment",
  );
});
