/** Runs in the browser: the page around the pane, where a test holds answers back, makes calls fail and sees what the pane asked of Outlook. */
import { dispatchId, readRequest, writeMessage } from "../../src/hosts/preview/outlook/officeMessages.ts";
import { type OutlookItem, type OutlookOnTheWeb, outlookOnTheWeb } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";

export type Fault = "refuse" | "silence";

/** What a test says about the Outlook it wants; crosses into the page as JSON. */
export interface HarnessOptions {
  readonly pane: string;
  readonly item: OutlookItem | null;
  readonly profile: { readonly name: string; readonly address: string; readonly timeZone: string };
  readonly locale: string;
  readonly mailbox: string;
  readonly settings: Readonly<Record<string, string>>;
  /** By number of the call (officeMessages.ts); "all" for every call. */
  readonly faults: Readonly<Record<string, Fault>>;
  readonly width: number;
}

/** Everything the pane did to Outlook, oldest first. */
export interface HarnessLog {
  readonly replies: { readonly all: boolean; readonly html: string }[];
  readonly bodies: string[];
  readonly notifications: string[];
  readonly settings: Readonly<Record<string, unknown>>[];
  /** Numbers of the calls the pane made. */
  readonly calls: number[];
  /** Names of the events the pane listens to. */
  readonly listening: string[];
}

export interface Harness {
  readonly log: HarnessLog;
  readonly open: (options: HarnessOptions) => void;
  readonly select: (item: OutlookItem | null) => void;
  readonly setFaults: (faults: Readonly<Record<string, Fault>>) => void;
  /** Keeps the next answers to this call back until they are given by `release`; null: no more of them. */
  readonly hold: (dispatch: number | null) => void;
  readonly heldCount: () => number;
  /** Answers all held calls with this; returns how many there were. */
  readonly release: (data: unknown) => number;
  readonly runCommand: (name: string) => Promise<"completed">;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

const log: HarnessLog = { replies: [], bodies: [], notifications: [], settings: [], calls: [], listening: [] };
let host: OutlookOnTheWeb | null = null;
let faults: HarnessOptions["faults"] = {};
let frame = document.createElement("iframe");
let heldCall: number | null = null;
const held: { readonly action: string; readonly correlation: number }[] = [];

// Registered before the host's own listener, so that it can keep a call from it.
window.addEventListener("message", (event) => {
  const request = event.source === frame.contentWindow ? readRequest(event.data) : null;
  if (request === null) return;
  if (request.type === 1) log.listening.push(request.action);
  if (request.action !== "ExecuteMethod") return;
  const dispatch = dispatchId(request.data);
  log.calls.push(dispatch);
  if (dispatch !== heldCall) return;
  held.push(request);
  event.stopImmediatePropagation();
});

function open(options: HarnessOptions): void {
  host?.stop();
  frame.remove();
  frame = document.createElement("iframe");
  frame.title = "Followthrough";
  frame.allow = "clipboard-read; clipboard-write";
  frame.style.width = `${options.width}px`;
  faults = options.faults;
  showMail(options.item);
  host = outlookOnTheWeb({
    frame,
    paneAddress: options.pane,
    profile: options.profile,
    item: options.item,
    locale: options.locale,
    mailbox: options.mailbox,
    settings: options.settings,
    events: {
      onReplyForm: (reply) => log.replies.push(reply),
      onBody: (html) => log.bodies.push(html),
      onNotification: (text) => log.notifications.push(text),
      onSettings: (settings) => log.settings.push(settings),
    },
    fault: (dispatch) => faults[String(dispatch)] ?? faults.all ?? null,
  });
  document.getElementById("pane")?.append(frame);
}

function showMail(item: OutlookItem | null): void {
  const place = document.getElementById("mail");
  if (place === null) return;
  place.replaceChildren();
  if (item === null) return;
  const subject = document.createElement("h2");
  subject.textContent = item.subject;
  const body = document.createElement("div");
  body.innerText = item.text;
  place.append(subject, body);
}

window.harness = {
  log,
  open,
  select: (item) => {
    showMail(item);
    host?.select(item);
  },
  setFaults: (next) => {
    faults = next;
  },
  hold: (dispatch) => {
    heldCall = dispatch;
  },
  heldCount: () => held.length,
  release: (data) => {
    heldCall = null;
    const waiting = held.splice(0);
    for (const { action, correlation } of waiting)
      frame.contentWindow?.postMessage(
        writeMessage({
          action,
          conversation: "conversation-1",
          correlation,
          origin: window.location.origin,
          errorCode: 0,
          event: false,
          data: { error: false, data },
        }),
        new URL(frame.src).origin,
      );
    return waiting.length;
  },
  runCommand: async (name) => {
    await host?.runCommand(name);
    return "completed";
  },
};
