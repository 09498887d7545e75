/** Mails of one small thread: a question to a supplier in Taipei. */

export const ME = "anna@nordholz.example";
export const LI = "li.wen@taipeitools.example";
/** Wednesday, 09:00 in Berlin. */
export const START = Date.parse("2026-11-18T08:00:00Z");
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export interface Written {
  readonly id: string;
  readonly at: number;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly answers?: string;
  readonly body: string;
  readonly extra?: readonly string[];
}

const NAMES: Readonly<Record<string, string>> = { [ME]: "Anna Weber", [LI]: "Li Wen" };
const named = (mail: string): string => (NAMES[mail] === undefined ? mail : `${NAMES[mail]} <${mail}>`);
const offset = (from: string): readonly [number, string] => (from === ME ? [60, "+0100"] : [480, "+0800"]);

export function eml({ id, at, from = ME, to = LI, subject = "Gasket order", answers, body, extra = [] }: Written): Uint8Array {
  const [minutes, zone] = offset(from);
  const lines = [
    `Message-ID: <${id}>`,
    `From: ${named(from)}`,
    `To: ${named(to)}`,
    `Subject: ${answers === undefined ? subject : `Re: ${subject}`}`,
    `Date: ${new Date(at + minutes * 60_000).toUTCString().replace("GMT", zone)}`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`, `References: <${answers}>`]),
    ...extra,
    "Content-Type: text/plain; charset=utf-8",
    "",
    body,
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

export const QUESTION =
  "Dear Mr. Li,\r\n\r\nCould you please send me the drawing of the M12 gasket by Friday?\r\n\r\nBest regards,\r\nAnna Weber";
