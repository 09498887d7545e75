import { instant } from "../../../src/engine/brands.ts";
import { rateLimiter } from "../../../src/server/api/rateLimit.ts";

const at = (seconds: number) => instant(seconds * 1000);

describe("how often one user may ask", () => {
  it("as often as the burst, then once for each share of a minute", () => {
    const take = rateLimiter({ burst: 3, perMinute: 60 });
    expect([0, 0, 0, 0].map(() => take("a", at(0)))).toEqual([0, 0, 0, 1]);
    expect([take("a", at(1)), take("a", at(1))]).toEqual([0, 1]);
    expect([1, 2, 3, 4].map(() => take("a", at(100)))).toEqual([0, 0, 0, 1]);
  });

  it("tells how long to wait", () => {
    const take = rateLimiter({ burst: 1, perMinute: 2 });
    take("a", at(0));
    expect(take("a", at(0))).toBe(30);
    expect(take("a", at(29))).toBe(1);
    expect(take("a", at(30))).toBe(0);
  });

  it("takes nothing from anybody else", () => {
    const take = rateLimiter({ burst: 1, perMinute: 1 });
    expect([take("a", at(0)), take("a", at(0)), take("b", at(0))]).toEqual([0, 60, 0]);
  });

  it("is not confused by a clock that is set back", () => {
    const take = rateLimiter({ burst: 2, perMinute: 60 });
    take("a", at(1000));
    expect([take("a", at(0)), take("a", at(0)), take("a", at(1))]).toEqual([0, 1, 0]);
  });

  it("forgets nobody who has lately asked, however many others come", () => {
    const take = rateLimiter({ burst: 1, perMinute: 1 });
    for (let user = 0; user < 30_000; user += 1) {
      take(`user ${user}`, at(0));
      if (user % 1000 === 0) expect(take("a", at(0))).toBe(user === 0 ? 0 : 60);
    }
  });
});
