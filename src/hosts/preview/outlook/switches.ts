/** What the address of the preview page may change about its Outlook, for tests and for trying things out. */
import { type SignInMode, signInModes } from "./nestedAppAuth.ts";

export interface OutlookSwitches {
  /** ?signIn=silent|ask|cancelled|otherAccount|dead|absent */
  readonly signIn: SignInMode;
  /** ?graph=off: the pane of an installation without a registered application. */
  readonly hasGraph: boolean;
  /** ?mailbox=1.8: highest requirement set that Outlook claims. */
  readonly mailbox: string;
  /** ?compose=1: the newest mail of the thread is being answered instead of read. */
  readonly compose: boolean;
  /** ?faults=37:refuse,23:silence: Office calls by dispatch id that are refused or never answered. */
  readonly faults: ReadonlyMap<number, "refuse" | "silence">;
}

/** The npm package of office.js knows the requirement sets up to about 1.12. */
const NEWEST = "1.12";

export function readSwitches(search: string): OutlookSwitches {
  const asked = new URLSearchParams(search);
  const faults = (asked.get("faults") ?? "").split(",").flatMap((one) => {
    const [dispatch = "", fault = ""] = one.split(":");
    return fault === "refuse" || fault === "silence" ? [[Number(dispatch), fault] as const] : [];
  });
  return {
    signIn: signInModes.find((mode) => mode === asked.get("signIn")) ?? "ask",
    hasGraph: asked.get("graph") !== "off",
    mailbox: /^1\.\d{1,2}$/u.exec(asked.get("mailbox") ?? "")?.[0] ?? NEWEST,
    compose: asked.get("compose") === "1",
    faults: new Map(faults),
  };
}
