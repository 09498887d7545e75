import { address, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readMessages } from "../../../src/engine/message/readMessages.ts";
import type { Person, RawMessage } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { rawMail } from "../rawMail.ts";

const ann = { name: "Ann Lee", address: address("ann@alder.example") };
const dana: Person = { name: "Dana Cole", address: address("dana@cedar.example") };
const omar: Person = { name: "Omar Reyes", address: address("omar@cedar.example") };
const sato: Person = { name: "佐藤 由美", address: address("sato@kasumi.example.jp") };
const context = { me: ann.address, zone: timeZone("Asia/Taipei"), country: null, packs, calendarOf: () => null };

/** `offset`: minutes east of UTC in the header. */
function mail(from: Person, sentAt: string, offset: number): RawMessage {
  return rawMail({
    id: messageId(sentAt),
    from,
    to: [ann],
    sentAt: instant(Date.parse(sentAt)),
    sentOffset: offset,
    text: "The crates are ready.",
  });
}

describe("the day of a mail", () => {
  it.each([
    ["is what the header says", [mail(dana, "2026-03-04T03:35:00Z", -360)], "2026-03-03"],
    [
      "is by the writer's other mail where the header says UTC",
      [mail(dana, "2026-03-04T03:35:00Z", 0), mail(dana, "2026-03-05T15:00:00Z", -360)],
      "2026-03-03",
    ],
    [
      "is by the mail nearest in time, as clocks change",
      [mail(dana, "2026-07-04T04:30:00Z", 0), mail(dana, "2026-07-06T15:00:00Z", -300), mail(dana, "2026-12-05T15:00:00Z", -360)],
      "2026-07-03",
    ],
    ["is by the only clock of the writer's country where the header says UTC", [mail(sato, "2026-03-03T23:30:00Z", 0)], "2026-03-04"],
    [
      "is by a colleague's clock where nothing else is known",
      [mail(dana, "2026-03-04T03:35:00Z", 0), mail(omar, "2026-03-05T15:00:00Z", -360)],
      "2026-03-03",
    ],
    [
      "is UTC's where colleagues keep different clocks",
      [
        mail(dana, "2026-03-04T03:35:00Z", 0),
        mail(omar, "2026-03-05T15:00:00Z", -360),
        mail({ ...omar, address: address("ivy@cedar.example") }, "2026-03-05T15:30:00Z", 480),
      ],
      "2026-03-04",
    ],
    ["is UTC's where nothing else is known", [mail(dana, "2026-03-04T03:35:00Z", 0)], "2026-03-04"],
  ])("%s", (_, messages, day) => {
    expect(readMessages({ id: threadId("t"), messages }, context)[0]?.sentOn).toBe(day);
  });

  it("goes with the hour on the same clock", () => {
    const [message] = readMessages({ id: threadId("t"), messages: [mail(sato, "2026-03-03T23:30:00Z", 0)] }, context);
    expect([message?.sentOn, message?.sentTime]).toEqual(["2026-03-04", "08:30"]);
  });
});
