import { tokenFromDialog } from "../../../src/hosts/outlook/signInDialog.ts";

type Listener = (event: unknown) => void;

/** Office's dialog: what was opened, and the handles to answer or close it. */
function dialogs(status: "succeeded" | "failed" | "throws") {
  const opened: string[] = [];
  const listeners = new Map<string, Listener>();
  let isClosed = false;
  const dialog = {
    addEventHandler: (event: string, listener: Listener) => void listeners.set(event, listener),
    close: () => {
      isClosed = true;
    },
  };
  const displayDialogAsync = (address: string, _size: unknown, done: (result: unknown) => void): void => {
    if (status === "throws") throw new Error("DialogApi is not there");
    opened.push(address);
    done({ status, value: dialog });
  };
  Object.assign(globalThis, {
    window: { location: { href: "https://pane.example/add-in/taskpane.html?x=1" } },
    Office: {
      context: { ui: { displayDialogAsync } },
      EventType: { DialogEventReceived: "dialogEventReceived", DialogMessageReceived: "dialogMessageReceived" },
    },
  });
  return {
    opened,
    isClosed: () => isClosed,
    send: (message: string) => listeners.get("dialogMessageReceived")?.({ message }),
    closeByHand: () => listeners.get("dialogEventReceived")?.({ error: 12006 }),
  };
}

const ask = () => tokenFromDialog("anna@nordholz.example", ["Mail.Read"]);

describe("pain 5, Outlooks without a broker: the sign-in dialog", () => {
  it("is a page beside the pane that hears what is asked and nothing about where to sign in", async () => {
    const { opened, send, isClosed } = dialogs("succeeded");
    const asked = ask();
    send('{"kind":"token","token":"t","account":"anna@nordholz.example","expiresAt":5}');
    expect(await asked).toEqual({ kind: "token", token: "t", account: "anna@nordholz.example", expiresAt: 5 });
    expect(opened).toEqual(["https://pane.example/add-in/signin.html?scopes=Mail.Read&hint=anna%40nordholz.example"]);
    expect(isClosed()).toBe(true);
  });

  it.each<readonly [string, string, string]>([
    ["a refusal by the organisation", '{"kind":"refused","failure":"noPermission"}', "noPermission"],
    ["words that nobody understands", "hello", "cancelled"],
  ])("tells %s", async (_name, message, failure) => {
    const { send } = dialogs("succeeded");
    const asked = ask();
    send(message);
    expect(await asked).toEqual({ kind: "failed", failure });
  });

  it("closed by the user is an answer", async () => {
    const { closeByHand } = dialogs("succeeded");
    const asked = ask();
    closeByHand();
    expect(await asked).toEqual({ kind: "failed", failure: "cancelled" });
  });

  it.each<readonly ["failed" | "throws", string]>([
    ["failed", "cancelled"],
    ["throws", "unavailable"],
  ])("that Outlook does not open (%s) is an answer", async (status, failure) => {
    dialogs(status);
    expect(await ask()).toEqual({ kind: "failed", failure });
  });
});
