import type { GraphMail } from "../../../src/hosts/outlook/graphMail.ts";
import { type OfficeHostParts, officeHost } from "../../../src/hosts/outlook/officeHost.ts";
import type { OpenThread } from "../../../src/panel/mailHost.ts";
import { type Answer, call, mailboxWith, partly, receivedMail, setOffice } from "./fakeOffice.ts";

beforeEach(() => {
  setOffice("1.12");
  // All that the host asks of the page: to hear when the user comes back.
  Object.assign(globalThis, { window: new EventTarget(), document: new EventTarget() });
});

type Handler = () => void;

/** An Outlook whose open item the test changes, with or without telling the pane. */
function outlook(first: unknown) {
  const handlers = new Map<string, Handler>();
  const mailbox = mailboxWith(first, {
    convertToRestId: (id: string) => id.replaceAll("/", "-"),
    addHandlerAsync: (event: unknown, handler: unknown, ...rest: unknown[]): void => {
      if (typeof handler === "function") handlers.set(String(event), () => handler());
      call<void>({ value: undefined }).run(...rest);
    },
    removeHandlerAsync: (event: unknown, ...rest: unknown[]): void => {
      handlers.delete(String(event));
      call<void>({ value: undefined }).run(...rest);
    },
  });
  return {
    mailbox,
    handlers,
    open: (item: unknown): void => void Object.assign(mailbox, { item }),
    tell: (): void => handlers.get("olkItemSelectedChanged")?.(),
  };
}

const other = receivedMail({ itemId: "AAMk/2", internetMessageId: "<other@x>", conversationId: "AAQk/2", subject: "Other" });

function hostOn(mailbox: Office.Mailbox, parts: Partial<OfficeHostParts> = {}) {
  let isOn = false;
  const choice = {
    isOn: () => isOn,
    turn: async (on: boolean) => {
      isOn = on;
    },
  };
  return { host: officeHost({ mailbox, graph: null, choice, copy: async () => undefined, ...parts }), choice };
}

/** Graph that answers with this thread. */
function graph(parts: Partial<GraphMail> = {}): () => Promise<GraphMail> {
  const whole: GraphMail["wholeThread"] = async (thread) => ({
    kind: "thread",
    thread,
    missing: 0,
    coverage: { part: "whole", problem: null },
  });
  return async () => ({
    signIn: async () => null,
    wholeThread: whole,
    saveReply: async () => true,
    tokenFor: async () => null,
    signInFor: async () => false,
    ...parts,
  });
}

const rest = async (open: OpenThread): Promise<OpenThread | undefined> => (open.kind === "thread" ? open.rest?.() : undefined);

describe("pain 1: a pinned pane and the item on screen", () => {
  it("hears of another item, and of none", () => {
    const { mailbox, open, tell } = outlook(receivedMail());
    const heard: string[] = [];
    hostOn(mailbox).host.onThreadChanged(() => heard.push(mailbox.item?.itemId ?? "none"));
    open(other);
    tell();
    open(null);
    tell();
    expect(heard).toEqual(["AAMk/2", "none"]);
  });

  it("looks again when the user comes back, because the event is missed now and then (office-js issues 6833, 6287)", () => {
    const { mailbox, open } = outlook(receivedMail());
    let heard = 0;
    const stop = hostOn(mailbox).host.onThreadChanged(() => {
      heard += 1;
    });
    open(other);
    window.dispatchEvent(new Event("focus"));
    window.dispatchEvent(new Event("focus"));
    document.dispatchEvent(new Event("visibilitychange"));
    expect(heard).toBe(1);
    stop();
    open(receivedMail());
    window.dispatchEvent(new Event("focus"));
    expect(heard).toBe(1);
  });

  it("stays quiet when Outlook tells of the item it already shows", () => {
    const { mailbox, tell } = outlook(receivedMail());
    let heard = 0;
    hostOn(mailbox).host.onThreadChanged(() => {
      heard += 1;
    });
    tell();
    expect(heard).toBe(0);
  });

  it("drops a late answer and reads the item that is open now", async () => {
    let answerLate: Handler = () => undefined;
    const slow = partly<Office.Body>({
      getAsync: (...given: unknown[]): void => {
        answerLate = () => call<string>({ value: "<p>old</p>" }).run(...given);
      },
    });
    const { mailbox, open } = outlook(receivedMail({ body: slow }));
    const reading = hostOn(mailbox).host.openThread();
    open(other);
    answerLate();
    expect(await reading).toMatchObject({ kind: "thread", thread: { id: "AAQk/2", messages: [{ subject: "Other" }] } });
  });

  it("works in an Outlook that cannot tell (before Mailbox 1.5)", () => {
    const { host } = hostOn(mailboxWith(receivedMail()));
    expect(() => host.onThreadChanged(() => undefined)()).not.toThrow();
  });
});

describe("the whole conversation", () => {
  it("is not spoken of without a registered application", async () => {
    const { host } = hostOn(outlook(receivedMail()).mailbox);
    expect(host.wholeThread).toBeUndefined();
    expect(await host.openThread()).not.toHaveProperty("coverage");
  });

  it("is read only after the user asked for it, and no more after the user took it back", async () => {
    const { host } = hostOn(outlook(receivedMail()).mailbox, { graph: graph() });
    expect(await host.openThread()).toMatchObject({ coverage: { part: "openMail", problem: null } });
    expect(await host.wholeThread?.turnOn()).toBeNull();
    const open = await host.openThread();
    expect(open).toMatchObject({ coverage: { part: "wholeLater" }, thread: { messages: [{ subject: "Gasket order" }] } });
    expect(await rest(open)).toMatchObject({ coverage: { part: "whole" } });
    await host.wholeThread?.turnOff();
    expect(await host.openThread()).toMatchObject({ coverage: { part: "openMail" } });
  });

  it("stays off when the sign-in does not come about", async () => {
    const { host, choice } = hostOn(outlook(receivedMail()).mailbox, { graph: graph({ signIn: async () => "signedOut" }) });
    expect(await host.wholeThread?.turnOn()).toBe("signedOut");
    expect(choice.isOn()).toBe(false);
  });

  it("asks about the item by ids that Graph knows, in the mailbox it lies in", async () => {
    const asked: unknown[] = [];
    const wholeThread: GraphMail["wholeThread"] = async (thread, item) => {
      asked.push({ hint: item.conversationHint, restId: item.restId, sharedBy: item.sharedBy });
      return { kind: "thread", thread, missing: 0 };
    };
    const shared: Answer<Office.SharedProperties> = { value: partly<Office.SharedProperties>({ owner: "Sales@nordholz.example" }) };
    const own: Answer<Office.SharedProperties> = { value: partly<Office.SharedProperties>({ owner: "ANNA@nordholz.example" }) };
    for (const getSharedPropertiesAsync of [call(shared).run, call(own).run, call<Office.SharedProperties>({ code: 9020 }).run]) {
      const { host, choice } = hostOn(outlook(receivedMail({ getSharedPropertiesAsync })).mailbox, { graph: graph({ wholeThread }) });
      await choice.turn(true);
      await rest(await host.openThread());
    }
    const ids = { hint: "AAQk-1", restId: "AAMk-1" };
    expect(asked).toEqual([
      { ...ids, sharedBy: "Sales@nordholz.example" },
      { ...ids, sharedBy: null },
      { ...ids, sharedBy: null },
    ]);
  });

  it("keeps the open mail when the code for it cannot be loaded", async () => {
    const { host, choice } = hostOn(outlook(receivedMail()).mailbox, { graph: () => Promise.reject(new Error("chunk")) });
    await choice.turn(true);
    expect(await rest(await host.openThread())).toMatchObject({
      kind: "thread",
      thread: { messages: [{ subject: "Gasket order" }] },
      coverage: { part: "openMail", problem: "offline" },
    });
  });

  it("that comes after another mail was opened makes the pane look again", async () => {
    const { mailbox, open } = outlook(receivedMail());
    const { host, choice } = hostOn(mailbox, { graph: graph() });
    await choice.turn(true);
    let heard = 0;
    host.onThreadChanged(() => {
      heard += 1;
    });
    const first = await host.openThread();
    open(other);
    await rest(first);
    expect(heard).toBe(1);
  });
});

describe("a draft that no reply window takes", () => {
  const draft = { draft: { locale: "en", subject: "", to: [], cc: [], blocks: [] }, text: "Summary", html: "<p>Summary</p>" } as const;
  const refusing = receivedMail({ displayReplyAllFormAsync: call<void>({ code: 9020 }).run });

  it.each<readonly [string, boolean, string]>([
    ["is saved in the mailbox when the user reads whole conversations", true, "savedDraft"],
    ["is copied when the user never signed in: no window opens by itself", false, "clipboard"],
  ])("%s", async (_name, isOn, into) => {
    const { host, choice } = hostOn(outlook(refusing).mailbox, { graph: graph() });
    await choice.turn(isOn);
    await host.openThread();
    expect(await host.insertDraft(draft)).toEqual({ kind: "inserted", into });
  });
});
