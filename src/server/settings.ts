/** Settings of the server. The only file that reads environment variables; `.env.example` lists them. */
import { z } from "zod";
import { type Keyring, readKeyring } from "./store/keyring.ts";

export interface Settings {
  /** The port asked for; a server on the user's own machine takes the next free one when it is taken. */
  readonly port: number;
  /** Where others reach this server, without a slash at the end; null: only this machine does, and the preview is served. */
  readonly baseUrl: string | null;
  /** Folder of the embedded store. */
  readonly dataDir: string;
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl: string | null;
  /** null: a key is made and kept in dataDir. */
  readonly keyring: Keyring | null;
  /** Mail server for the morning digest; null: no digest is sent. */
  readonly smtpUrl: string | null;
  readonly logLevel: LogLevel;
  readonly google: {
    readonly gmailRootUrl: string;
    readonly certsUrl: string;
    /** null: Google's calls are refused. */
    readonly serviceAccount: string | null;
    readonly clientId: string | null;
    /** null: mail is read only while the user looks at it. */
    readonly clientSecret: string | null;
    /** Through which Gmail tells of new mail; null: the server looks at its usual times alone. */
    readonly pubSub: PubSub | null;
  };
  readonly microsoft: {
    readonly graphRootUrl: string;
    readonly authority: string;
    readonly clientId: string | null;
    readonly clientSecret: string | null;
  };
}

export interface PubSub {
  /** "projects/x/topics/y". */
  readonly topic: string;
  /** Mail address of the account that signs the pushes. */
  readonly serviceAccount: string;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type SettingsResult =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "wrong"; readonly message: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** An address without the slash at its end. Plain http is for this machine alone. */
const address = z
  .string()
  .refine((text) => URL.canParse(text) && (text.startsWith("https://") || /^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(text)))
  .transform((text) => text.replace(/\/+$/, ""));
const url = (schemes: RegExp) => z.string().refine((text) => URL.canParse(text) && schemes.test(text));

const SECRETS: ReadonlySet<string> = new Set([
  "DATABASE_URL",
  "ENCRYPTION_KEYS",
  "SMTP_URL",
  "GOOGLE_CLIENT_SECRET",
  "ENTRA_CLIENT_SECRET",
]);

class WrongSetting extends Error {}

/** What a variable must be, as the message says it. */
interface Kind<T> {
  readonly schema: z.ZodType<T, string>;
  readonly wanted: string;
}
const text: Kind<string> = { schema: z.string(), wanted: "text" };
const folder: Kind<string> = { schema: z.string(), wanted: "a folder" };
const webAddress: Kind<string> = { schema: address, wanted: "an https address" };
const mailAddress: Kind<string> = { schema: z.string().regex(/^[^\s@]+@[^\s@]+$/), wanted: "a mail address" };
const topic: Kind<string> = { schema: z.string().regex(/^projects\/[^\s/]+\/topics\/[^\s/]+$/), wanted: "projects/…/topics/…" };
const postgres: Kind<string> = { schema: url(/^postgres(?:ql)?:\/\//), wanted: "a postgres:// address" };
const smtp: Kind<string> = { schema: url(/^smtps?:\/\//), wanted: "an smtp:// or smtps:// address" };
const level: Kind<LogLevel> = { schema: z.enum(LOG_LEVELS), wanted: `one of ${LOG_LEVELS.join(", ")}` };

const portNumber: Kind<number> = {
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535),
  wanted: "a number from 1 to 65535",
};

/** Reads everything at once. A wrong or missing value gives one line that names it. */
export function readSettings(environment: Environment): SettingsResult {
  try {
    return { kind: "settings", settings: settingsFrom(environment) };
  } catch (error) {
    if (error instanceof WrongSetting) return { kind: "wrong", message: error.message };
    throw error;
  }
}

function settingsFrom(environment: Environment): Settings {
  /** null: not set, or empty. A secret's value is never repeated in the message. */
  const value = <T>(name: string, { schema, wanted }: Kind<T>): T | null => {
    const written = environment[name]?.trim() ?? "";
    if (written === "") return null;
    const parsed = schema.safeParse(written);
    if (parsed.success) return parsed.data;
    throw new WrongSetting(`${name} must be ${wanted}${SECRETS.has(name) ? "" : `, not "${written}"`}.`);
  };
  const baseUrl = value("BASE_URL", webAddress);
  const keyring = keyringFrom(value("ENCRYPTION_KEYS", text));
  const isPublic = baseUrl?.startsWith("https://") === true;
  if (isPublic && keyring === null) {
    throw new WrongSetting("ENCRYPTION_KEYS is missing: a server that others reach keeps no secret without a key of yours.");
  }
  return {
    port: value("PORT", portNumber) ?? 3000,
    baseUrl: isPublic ? baseUrl : null,
    dataDir: value("DATA_DIR", folder) ?? "./data",
    databaseUrl: value("DATABASE_URL", postgres),
    keyring,
    smtpUrl: value("SMTP_URL", smtp),
    logLevel: value("LOG_LEVEL", level) ?? "info",
    google: {
      gmailRootUrl: value("GMAIL_ROOT_URL", webAddress) ?? "https://gmail.googleapis.com",
      certsUrl: value("GOOGLE_CERTS_URL", webAddress) ?? "https://www.googleapis.com/oauth2/v3/certs",
      serviceAccount: value("GMAIL_ADDON_SERVICE_ACCOUNT", mailAddress),
      clientId: value("GOOGLE_CLIENT_ID", text),
      clientSecret: value("GOOGLE_CLIENT_SECRET", text),
      pubSub: pubSubFrom(value("GMAIL_PUBSUB_TOPIC", topic), value("GMAIL_PUBSUB_SERVICE_ACCOUNT", mailAddress)),
    },
    microsoft: {
      graphRootUrl: value("GRAPH_ROOT_URL", webAddress) ?? "https://graph.microsoft.com/v1.0",
      authority: value("ENTRA_AUTHORITY", webAddress) ?? "https://login.microsoftonline.com/common",
      clientId: value("ENTRA_CLIENT_ID", text),
      clientSecret: value("ENTRA_CLIENT_SECRET", text),
    },
  };
}

function pubSubFrom(topic: string | null, serviceAccount: string | null): PubSub | null {
  if (topic !== null && serviceAccount !== null) return { topic, serviceAccount };
  if (topic === null && serviceAccount === null) return null;
  throw new WrongSetting(
    topic === null
      ? "GMAIL_PUBSUB_TOPIC is missing: GMAIL_PUBSUB_SERVICE_ACCOUNT does nothing without it."
      : "GMAIL_PUBSUB_SERVICE_ACCOUNT is missing: whose pushes are to be believed?",
  );
}

function keyringFrom(written: string | null): Keyring | null {
  if (written === null) return null;
  const result = readKeyring(written);
  if (result.kind === "wrong") throw new WrongSetting(result.message);
  return result.keyring;
}
