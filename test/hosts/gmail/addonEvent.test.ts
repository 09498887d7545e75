import { type AddonEvent, readAddonEvent } from "../../../src/hosts/gmail/addonEvent.ts";

const event = (body: unknown): AddonEvent => {
  const read = readAddonEvent(body);
  if (read === null) throw new Error("the event was not understood");
  return read;
};

const full = {
  commonEventObject: {
    userLocale: "ja",
    hostApp: "GMAIL",
    platform: "ANDRIOD",
    timeZone: { id: "Asia/Tokyo", offset: -2.88e7 },
    formInputs: {
      c_1: { stringInputs: { value: ["1"] } },
      due: { dateInput: { msSinceEpoch: "1795824000000" } },
      at: { dateTimeInput: { msSinceEpoch: 1795824000000, hasDate: true, hasTime: true } },
    },
    parameters: { op: "draft" },
  },
  authorizationEventObject: { userOAuthToken: "ya29.user", userIdToken: "id", systemIdToken: "sys", authorizedScopes: ["a", "b"] },
  gmail: { messageId: "msg-f:1234567", threadId: "thread-f:2345678", accessToken: "per-message", toRecipients: ["a@b.example"] },
};

describe("an event of the add-on", () => {
  it("is read whole", () => {
    const read = event(full);
    expect(read).toMatchObject({
      host: "GMAIL",
      locale: "ja",
      zone: "Asia/Tokyo",
      parameters: { op: "draft" },
      userToken: "ya29.user",
      userIdToken: "id",
      messageId: "msg-f:1234567",
      messageToken: "per-message",
      recipients: ["a@b.example"],
    });
    expect([...(read.scopes ?? [])]).toEqual(["a", "b"]);
    expect(read.texts("c_1")).toEqual(["1"]);
    expect(read.texts("c_2")).toEqual([]);
    expect(read.moment("at")).toBe(1795824000000);
  });

  it("gives a picked day as it stands on the calendar, whether the moment is a number or text", () => {
    const day = (msSinceEpoch: unknown) =>
      event({ commonEventObject: { formInputs: { due: { dateInput: { msSinceEpoch } } } } }).day("due");
    expect(day("1795824000000")).toBe("2026-11-28");
    expect(day(1795824000000)).toBe("2026-11-28");
    expect(day(9e20)).toBeNull();
    expect(day("soon")).toBeNull();
  });

  it.each([
    ["a homepage without any mail", { commonEventObject: { hostApp: "GMAIL" } }],
    ["nothing at all", {}],
    [
      "fields of the wrong kind",
      {
        commonEventObject: { userLocale: 7, timeZone: "Tokyo", parameters: { n: 1 }, formInputs: { x: 3 } },
        gmail: { messageId: 12, toRecipients: "me" },
      },
    ],
    ["empty values", { gmail: { messageId: "", accessToken: "" }, authorizationEventObject: { userOAuthToken: "" } }],
  ])("may hold %s", (_name, body) => {
    expect(event(body)).toMatchObject({ messageId: null, messageToken: null, userToken: null, zone: null, locale: "en" });
  });

  it.each([["text"], [null], [12], [[]]])("is not %j", (body) => {
    expect(readAddonEvent(body)).toBeNull();
  });

  it("takes the older spelling of the user's token", () => {
    expect(event({ authorizationEventObject: { userOauthToken: "ya29.old" } }).userToken).toBe("ya29.old");
  });

  it("leaves a zone out that this machine does not know", () => {
    expect(event({ commonEventObject: { timeZone: { id: "Mars/Olympus" } } }).zone).toBeNull();
  });
});
