import { officeCall, officeCallTwice } from "../../../src/hosts/outlook/officeCalls.ts";
import { type Answer, call } from "./fakeOffice.ts";

const TIMEOUT_MS = 5;

describe("a call of Office always settles", () => {
  it.each<readonly [string, Answer<string>, unknown]>([
    ["with its value", { value: "Hi" }, { kind: "value", value: "Hi" }],
    ["with Office's number when refused", { code: 9020 }, { kind: "refused", code: 9020 }],
    ["when it throws instead of calling back (office-js issue 6263)", "throws", { kind: "refused", code: 0 }],
    ["when nothing ever calls back (issue 1022)", "silence", { kind: "timedOut" }],
  ])("%s", async (_name, answer, expected) => {
    expect(await officeCall<string>((done) => call(answer).run(done), TIMEOUT_MS)).toEqual(expected);
  });

  it("takes the first answer when Office calls back twice", async () => {
    const answer = await officeCall<string>((done) => {
      call<string>({ value: "first" }).run(done);
      call<string>({ value: "second" }).run(done);
    }, TIMEOUT_MS);
    expect(answer).toEqual({ kind: "value", value: "first" });
  });
});

describe("a call that is worth a second try", () => {
  it.each<readonly [string, readonly Answer<string>[], unknown, number]>([
    ["is made once when it works", [{ value: "Hi" }], { kind: "value", value: "Hi" }, 1],
    ["works the second time", [{ code: 5001 }, { value: "Hi" }], { kind: "value", value: "Hi" }, 2],
    ["works after silence", ["silence", { value: "Hi" }], { kind: "value", value: "Hi" }, 2],
    ["is not made a third time", [{ code: 5001 }, { code: 9020 }, { value: "Hi" }], { kind: "refused", code: 9020 }, 2],
  ])("%s", async (_name, answers, expected, times) => {
    const { run, seen } = call(...answers);
    expect(await officeCallTwice<string>((done) => run(done), TIMEOUT_MS)).toEqual(expected);
    expect(seen).toHaveLength(times);
  });
});
