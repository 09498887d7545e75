/** The ribbon's "Draft summary": reads the open item and puts the draft into a reply, without a pane. */

import { localeOf } from "../../engine/locales.ts";
import { insertDraft } from "./draftLadder.ts";
import { officeCall } from "./officeCalls.ts";
import { openItem, owner } from "./officeItem.ts";
import { browserZone } from "./outlookSurroundings.ts";

/** One key: a second press replaces the message of the first. */
const NOTIFICATION = "followthrough-draft";

type Told = "drafted" | "nothingOpen" | "failed";

async function draftOpenItem(): Promise<Told> {
  const { mailbox } = Office.context;
  const open = await openItem(mailbox);
  if (open.kind === "none") return "nothingOpen";
  if (open.kind === "failed") return "failed";
  // The engine is a chunk of its own: this page is loaded anew for every press and must answer at once.
  const { read, draft } = await import("../localEngine.ts");
  const me = owner(mailbox).address;
  if (me === null) return "failed";
  const reading = await read(open.thread, me, browserZone());
  const counterpart = reading.thread.messages.findLast((message) => message.from.address !== me && message.automatic === null);
  const locale = counterpart?.locale ?? localeOf(Office.context.displayLanguage);
  const rungs = { mailbox, saveReply: null, copy: () => Promise.reject(new Error("a page without a window has no clipboard")) };
  const outcome = await insertDraft(await draft(reading, locale), rungs);
  return outcome.kind === "inserted" ? "drafted" : "failed";
}

async function tell(told: Told): Promise<void> {
  const { loadCommandTexts } = await import("../../languages/texts.ts");
  const texts = await loadCommandTexts(localeOf(Office.context.displayLanguage));
  const { item } = Office.context.mailbox;
  if (item === null || item === undefined) return;
  const details: Office.NotificationMessageDetails =
    told === "drafted"
      ? { type: "informationalMessage", message: texts[told], icon: "Icon.16", persistent: false }
      : { type: "errorMessage", message: texts[told] };
  // replaceAsync, not addAsync: the second press of the button would otherwise be refused for its key.
  await officeCall<void>((done) => item.notificationMessages.replaceAsync(NOTIFICATION, details, done));
}

async function draftSummary(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await tell(await draftOpenItem().catch((): Told => "failed"));
  } finally {
    // Outlook shows "working on it" until this is called, whatever happened.
    event.completed();
  }
}

void Office.onReady().then(() => {
  Office.actions.associate("draftSummary", (event: Office.AddinCommands.Event) => void draftSummary(event));
});
