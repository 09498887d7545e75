/** Runs in the browser: the page around the pane, where a test holds answers back, makes calls fail and sees what the pane asked of Outlook. */
import type { SignInMode } from "../../src/hosts/preview/outlook/nestedAppAuth.ts";
import { call, dispatchId, parametersOf, readRequest, refusal, writeMessage } from "../../src/hosts/preview/outlook/officeMessages.ts";
import { type OutlookItem, type OutlookOnTheWeb, outlookOnTheWeb } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";

export type Fault = "refuse" | "refuseOnce" | "silence";

export type Faults = Readonly<Record<string, Fault | undefined>>;

/** What a test says about the Outlook it wants; crosses into the page as JSON. */
export interface HarnessOptions {
  readonly pane: string;
  readonly item: OutlookItem | null;
  readonly profile: { readonly name: string; readonly address: string; readonly timeZone: string };
  readonly locale: string;
  readonly mailbox: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly signIn: SignInMode;
  /** By number of the call (officeMessages.ts); "all" for every call, "html" for the body as HTML. */
  readonly faults: Faults;
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
  readonly setFaults: (faults: Faults) => void;
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

interface Held {
  readonly action: string;
  readonly correlation: number;
}

const log: HarnessLog = { replies: [], bodies: [], notifications: [], settings: [], calls: [], listening: [] };
let host: OutlookOnTheWeb | null = null;
let faults: HarnessOptions["faults"] = {};
let frame = document.createElement("iframe");
/** Coercion type of the body as HTML. */
const HTML = 3;
let heldCall: number | null = null;
const held: Held[] = [];

// Registered before the host's own listener, so that it can keep a call from it.
window.addEventListener("message", (event) => {
  const request = event.source === frame.contentWindow ? readRequest(event.data) : null;
  if (request === null) return;
  if (request.type === 1) log.listening.push(request.action);
  if (request.action !== "ExecuteMethod") return;
  const dispatch = dispatchId(request.data);
  log.calls.push(dispatch);
  if (dispatch === call.body && parametersOf(request.data).coercionType === HTML && faults.html === "refuse") {
    event.stopImmediatePropagation();
    answer(request, { error: true, errorCode: refusal.generic });
  }
  if (dispatch !== heldCall) return;
  held.push(request);
  event.stopImmediatePropagation();
});

function faultOf(dispatch: string): "refuse" | "silence" | null {
  const fault = faults[dispatch] ?? faults.all ?? null;
  if (fault !== "refuseOnce") return fault;
  faults = { ...faults, [dispatch]: undefined };
  return "refuse";
}

/** Answers a call of the pane in the host's place. */
function answer({ action, correlation }: Held, data: unknown): void {
  const fields = { action, correlation, conversation: "conversation-1", origin: window.location.origin, errorCode: 0, event: false, data };
  frame.contentWindow?.postMessage(writeMessage(fields), new URL(frame.src).origin);
}

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
    signIn: options.signIn,
    fault: (dispatch) => faultOf(String(dispatch)),
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
    for (const one of waiting) answer(one, { error: false, data });
    return waiting.length;
  },
  runCommand: async (name) => {
    await host?.runCommand(name);
    return "completed";
  },
};
