/** The stand-in with some mails in it and Google's own library in front of it, without a network. */
import { Hono } from "hono";
import { address } from "../../../src/engine/brands.ts";
import type { Person } from "../../../src/engine/types.ts";
import { type GmailClient, type GmailClientOptions, gmailClient } from "../../../src/hosts/gmail/gmailClient.ts";
import { addGmailStandIn, type GmailStandIn, type GmailStandInOptions } from "../../../src/server/gmailStandIn/addGmailStandIn.ts";
import { standInMessageToken, standInToken } from "../../../src/server/gmailStandIn/standInTokens.ts";

export const anna: Person = { address: address("anna@nordholz.example"), name: "Anna Weber" };
export const li: Person = { address: address("li@taipeitools.example"), name: "李文" };
export const olga: Person = { address: address("olga@severtrade.example"), name: "Ольга Петрова" };
export const ADDON_SCOPES = ["gmail.addons.current.message.readonly", "gmail.addons.current.action.compose"];

export interface Written {
  readonly id?: string;
  readonly from?: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly subject?: string;
  /** Day of November 2026, 09:00 in Taipei. */
  readonly day?: number;
  readonly answers?: readonly string[];
  readonly body?: string;
  /** More header lines. */
  readonly extra?: readonly string[];
}

const encoded = (text: string): string => (/^[ -~]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`);
const mailbox = ({ name, address: mail }: Person): string => `${encoded(name)} <${mail}>`;

/** A mail as it comes over the wire; UTF-8 text. */
export function eml(written: Written): Uint8Array {
  const {
    id = "1@x.example",
    from = li,
    to = [anna],
    cc = [],
    subject = "Gasket order",
    day = 2,
    answers = [],
    body = "Hello.",
    extra = [],
  } = written;
  const nearest = answers.at(-1);
  const lines = [
    `Message-ID: <${id}>`,
    `From: ${mailbox(from)}`,
    `To: ${to.map(mailbox).join(", ")}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(mailbox).join(", ")}`] : []),
    `Subject: ${encoded(subject)}`,
    `Date: ${day} Nov 2026 09:00:00 +0800`,
    ...(nearest === undefined ? [] : [`In-Reply-To: <${nearest}>`, `References: ${answers.map((one) => `<${one}>`).join("\r\n ")}`]),
    ...extra,
    ...(extra.some((line) => /^content-type:/i.test(line))
      ? []
      : ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"]),
    "",
    extra.some((line) => /^content-type:/i.test(line)) ? body : Buffer.from(body).toString("base64"),
  ];
  return new Uint8Array(Buffer.from(lines.join("\r\n"), "latin1"));
}

export interface Scene {
  readonly app: Hono;
  readonly standIn: GmailStandIn;
  /** Hex id of the message with this Message-ID. */
  readonly hexOf: (id: string) => Promise<string>;
  /** As the add-on asks: with the token of the open message. */
  readonly client: (openHex: string, changes?: Partial<GmailClientOptions>) => GmailClient;
  readonly options: (openHex: string) => GmailClientOptions;
  /** Milliseconds waited for. */
  readonly pauses: number[];
}

export const NOW = Date.UTC(2026, 10, 20, 8);

export function scene(sources: readonly Uint8Array[], more: Partial<GmailStandInOptions> = {}): Scene {
  const app = new Hono();
  const owner = anna.address ?? "";
  const standIn = addGmailStandIn(app, async () => ({ owner, sources }), { root: "/gmail-api", now: () => NOW, ...more });
  const pauses: number[] = [];
  const options = (openHex: string): GmailClientOptions => ({
    rootUrl: "http://gmail.example/gmail-api/",
    accessToken: standInToken({ account: owner, scopes: ADDON_SCOPES }),
    messageToken: standInMessageToken({ account: owner, message: openHex }),
    deadline: new AbortController().signal,
    fetch: async (input, init) => abortable(app.request(new Request(input, init)), init?.signal ?? null),
    pause: async (ms) => {
      pauses.push(ms);
    },
    chance: () => 0,
  });
  return {
    app,
    standIn,
    hexOf: async (id) => (await standIn.mailbox(owner)).messages().find(({ message }) => message.id === id)?.id ?? "",
    options,
    client: (openHex, changes = {}) => gmailClient({ ...options(openHex), ...changes }),
    pauses,
  };
}

/** A real fetch ends when its signal fires; Hono's own does not look at it. */
async function abortable(answer: Response | Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  if (signal === null) return answer;
  return await new Promise<Response>((resolve, reject) => {
    const end = (): void => reject(new DOMException("aborted", "AbortError"));
    if (signal.aborted) end();
    signal.addEventListener("abort", end);
    void Promise.resolve(answer).then(resolve, reject);
  });
}
