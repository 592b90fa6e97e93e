import fc from "fast-check";
import { expect, test } from "vitest";
import { placeDiscs } from "../../../src/graph/communities/place-discs.ts";
import { often } from "../../sized.ts";

test("discs do not meet, however large they are and whoever is linked with whom, and lie the same every time", () => {
  const discs = fc.array(fc.integer({ min: 300, max: 4_000 }), { minLength: 1, maxLength: 25 }).chain((radii) =>
    fc.record({
      radii: fc.constant(radii),
      pairs: fc.array(fc.tuple(fc.nat(radii.length - 1), fc.nat(radii.length - 1), fc.integer({ min: 1, max: 400 })), {
        maxLength: 40,
      }),
    }),
  );
  fc.assert(
    fc.property(discs, ({ radii, pairs }) => {
      const between = new Map<number, number>();
      for (const [a, b, links] of pairs) {
        if (a !== b) between.set(Math.min(a, b) * radii.length + Math.max(a, b), links);
      }
      const { x, y } = placeDiscs(radii, between, 100);
      expect(placeDiscs(radii, between, 100)).toEqual({ x, y });
      for (const [one, radius] of radii.entries()) {
        for (let other = one + 1; other < radii.length; other++) {
          const far = Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0));
          expect(far).toBeGreaterThan(radius + (radii[other] ?? 0));
        }
      }
    }),
    { numRuns: often(15) },
  );
});
