/** The shipped task pane as Outlook on the web hosts it: in a frame, by Microsoft's real office.js, with the ribbon's button above it. */
import { useEffect, useRef, useState } from "react";
import type { Locale, Person, RawThread } from "../../engine/types.ts";
import { outlookItem, outlookPerson, replyItem } from "./outlook/outlookItem.ts";
import { type OutlookItem, type OutlookOnTheWeb, type OutlookOptions, outlookOnTheWeb } from "./outlook/outlookOnTheWeb.ts";
import { type OutlookSwitches, readSwitches } from "./outlook/switches.ts";
import type { PreviewTexts } from "./previewTexts.ts";

interface Props {
  readonly thread: RawThread | null;
  readonly me: Person;
  readonly locale: Locale;
  readonly texts: PreviewTexts;
  readonly width: number;
  readonly onReply: (html: string) => void;
  readonly onNotification: (text: string) => void;
}

declare global {
  interface Window {
    /** The Outlook around the pane, for tests: opens other items than the ones of the list. */
    followthroughOutlook?: OutlookOnTheWeb;
  }
}

/** As Outlook names its display languages. */
const displayLanguages: Readonly<Record<Locale, string>> = {
  en: "en-US",
  "zh-Hant": "zh-TW",
  "zh-Hans": "zh-CN",
  ja: "ja-JP",
  ru: "ru-RU",
};

/** Kept for the tab, as Outlook keeps them in the mailbox. */
const SETTINGS = "followthrough-roaming-settings";

function roamingSettings(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(SETTINGS) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function itemOf({ thread, me }: Props, { compose }: OutlookSwitches): OutlookItem | null {
  if (thread === null) return null;
  return compose ? replyItem(thread, me) : outlookItem(thread);
}

/** Outlook around a frame that is not attached yet. `current` is asked at every event: what is on screen changes. */
function hosted(frame: HTMLIFrameElement, page: string, current: () => Props, switches: OutlookSwitches): OutlookOnTheWeb {
  const { me, locale } = current();
  const options: OutlookOptions = {
    frame,
    paneAddress: switches.hasGraph ? page : `${page}?graph=off`,
    profile: { ...outlookPerson(me), timeZone: "UTC" },
    item: itemOf(current(), switches),
    locale: displayLanguages[locale],
    mailbox: switches.mailbox,
    settings: roamingSettings(),
    signIn: switches.signIn,
    fault: (dispatch) => switches.faults.get(dispatch) ?? null,
    events: {
      onReplyForm: ({ html }) => current().onReply(html),
      onBody: (html) => current().onReply(html),
      onNotification: (text) => current().onNotification(text),
      onSettings: (settings) => window.sessionStorage.setItem(SETTINGS, JSON.stringify(settings)),
    },
  };
  return outlookOnTheWeb(options);
}

/** Loads the command page as Outlook does at a press of the ribbon's button: anew, without a window, gone when it is done. */
async function runRibbonCommand(current: () => Props, switches: OutlookSwitches): Promise<void> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  const host = hosted(frame, "local-commands.html", current, switches);
  try {
    document.body.append(frame);
    await host.runCommand("draftSummary");
  } finally {
    host.stop();
    frame.remove();
  }
}

export function OutlookPane(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const outlook = useRef<OutlookOnTheWeb>(null);
  const [switches] = useState(() => readSwitches(window.location.search));
  const [isBusy, setBusy] = useState(false);
  // The host answers at any time; it must see what is on screen now.
  const current = useRef(props);
  current.current = props;
  const { thread, locale, texts } = props;
  const meAddress = props.me.address;
  const title = texts.panel;

  useEffect(() => {
    // A mailbox has an owner; the list is still being read.
    if (meAddress === null) return undefined;
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.className = "pane";
    frame.lang = locale;
    const host = hosted(frame, "local-taskpane.html", () => current.current, switches);
    outlook.current = host;
    window.followthroughOutlook = host;
    place.current?.append(frame);
    return () => {
      host.stop();
      frame.remove();
      outlook.current = null;
      delete window.followthroughOutlook;
    };
  }, [locale, title, meAddress, switches]);

  useEffect(() => {
    outlook.current?.select(thread === null ? null : itemOf(current.current, switches));
  }, [thread, switches]);

  return (
    <div className="outlook" style={{ width: props.width }}>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => {
          setBusy(true);
          void runRibbonCommand(() => current.current, switches).finally(() => setBusy(false));
        }}
      >
        {texts.ribbonDraft}
      </button>
      <div ref={place} className="paneHolder" />
    </div>
  );
}
