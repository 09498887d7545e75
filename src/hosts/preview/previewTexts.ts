import type { UnreadableReason } from "../files/readEml.ts";
import type { GmailPaneTexts } from "./gmail/gmailPaneTexts.ts";

/** Texts of the preview page, per locale; {slots} are filled by fillSlots. */
export interface PreviewTexts {
  readonly title: string;
  readonly openFiles: string;
  readonly dropHere: string;
  /** {count} messages so far. */
  readonly readingFiles: string;
  readonly iAm: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"light" | "dark" | "highContrast", string>>;
  readonly client: string;
  readonly clients: Readonly<Record<"files" | "outlook" | "gmail", string>>;
  readonly paneWidth: string;
  readonly threads: string;
  readonly noThreads: string;
  readonly panel: string;
  /** The button in Outlook's ribbon, as the manifest names it. */
  readonly ribbonDraft: string;
  readonly sampleMailbox: string;
  readonly stays: string;
  readonly to: string;
  readonly cc: string;
  readonly noDate: string;
  readonly attachments: string;
  readonly compose: string;
  readonly subject: string;
  readonly saveAsEml: string;
  readonly close: string;
  readonly notSent: string;
  readonly problems: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly noSamples: string;
  readonly gmail: GmailPaneTexts;
}
