import { address, instant, messageId } from "../../../src/engine/brands.ts";
import type { RawMessage } from "../../../src/engine/types.ts";
import { deliveredTo } from "../../../src/hosts/files/deliveredTo.ts";

const mail = (sentAt: number | null, to: readonly string[], delivered?: string): RawMessage => ({
  id: messageId(`${sentAt}@example.com`),
  from: { name: "", address: address("from@example.org") },
  to: to.map((each) => ({ name: "", address: address(each) })),
  cc: [],
  sentAt: sentAt === null ? null : instant(sentAt),
  sentOffset: null,
  subject: "",
  body: { kind: "text", content: "" },
  attachmentNames: [],
  answers: [],
  headers: delivered === undefined ? {} : { "delivered-to": delivered },
});

describe("deliveredTo", () => {
  it.each([
    [
      "the newest message's Delivered-To",
      [mail(1, ["a@example.com"], "old@example.com"), mail(2, ["b@example.com"], "<New@Example.com>")],
      "new@example.com",
    ],
    ["an older Delivered-To rather than a recipient", [mail(1, [], "me@example.com"), mail(2, ["b@example.com"])], "me@example.com"],
    ["the newest message's first recipient", [mail(2, ["b@example.com", "c@example.com"]), mail(1, ["a@example.com"])], "b@example.com"],
    ["a dated message before an undated one", [mail(null, ["a@example.com"]), mail(1, ["b@example.com"])], "b@example.com"],
    ["nobody", [mail(1, [])], null],
    ["nobody in no mail", [], null],
  ])("is %s", (_, messages, expected) => {
    expect(deliveredTo(messages)).toBe(expected);
  });
});
