/** Encryption at rest: AES-256-GCM with named keys. The newest key writes, every key reads. */

import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isNativeError } from "node:util/types";
import { StoreProblem } from "./storeProblem.ts";

const KEY_BYTES = 32;
/** Random nonces of 96 bits are safe for 2^32 texts a key (NIST SP 800-38D, 8.3). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface Key {
  /** Eight hexadecimal digits of the key's hash: tells keys apart and nothing else. */
  readonly id: string;
  readonly bytes: Buffer;
}
/** Newest first, never empty. */
export type Keyring = readonly [Key, ...Key[]];

export type KeyringResult = { readonly kind: "keyring"; readonly keyring: Keyring } | { readonly kind: "wrong"; readonly message: string };

/** Reads ENCRYPTION_KEYS: 32 bytes each in base64 or 64 hexadecimal digits, newest first, separated by commas. `message` never repeats a key. */
export function readKeyring(written: string): KeyringResult {
  const parts = written.split(",").map((part) => part.trim());
  const keys = parts.map((part) => Buffer.from(part, /^[0-9a-f]{64}$/i.test(part) ? "hex" : "base64"));
  const wrong = keys.findIndex((bytes) => bytes.length !== KEY_BYTES);
  if (wrong >= 0)
    return { kind: "wrong", message: `ENCRYPTION_KEYS: key ${wrong + 1} is not 32 bytes in base64 (openssl rand -base64 32).` };
  const [newest, ...older] = keys.map((bytes) => ({ id: createHash("sha256").update(bytes).digest("hex").slice(0, 8), bytes }));
  if (newest === undefined) return { kind: "wrong", message: "ENCRYPTION_KEYS is empty." };
  return { kind: "keyring", keyring: [newest, ...older] };
}

/** A key of its own for a folder that nobody configured one for: made once, readable by its owner only. */
export function keyringOfFolder(folder: string): Keyring {
  const file = path.join(folder, "encryption.key");
  mkdirSync(folder, { recursive: true });
  try {
    // "wx": of two servers that start at once, one makes the key and the other reads it.
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString("base64")}\n`, { mode: 0o600, flag: "wx", flush: true });
  } catch (error) {
    if (!(isNativeError(error) && "code" in error && error.code === "EEXIST")) throw error;
  }
  const result = readKeyring(readFileSync(file, "utf8"));
  if (result.kind === "wrong") throw new StoreProblem("keyMissing", `${file} does not hold a key of 32 bytes in base64.`);
  return result.keyring;
}

/** `place` is bound to the text: moved to another row, column or account it does not open. */
export function seal([newest]: Keyring, place: string, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", newest.bytes, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return `${newest.id}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url")}`;
}

export function open(keyring: Keyring, place: string, sealed: string): string {
  const dot = sealed.indexOf(".");
  const key = keyring.find(({ id }) => id === sealed.slice(0, dot));
  if (key === undefined)
    throw new StoreProblem("keyMissing", `ENCRYPTION_KEYS lacks the key ${sealed.slice(0, dot)}; add it behind the newest.`);
  const bytes = Buffer.from(sealed.slice(dot + 1), "base64url");
  const decipher = createDecipheriv("aes-256-gcm", key.bytes, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
}

/** JSON in, JSON out, encrypted in between. */
export const sealJson = (keyring: Keyring, place: string, value: unknown): string => seal(keyring, place, JSON.stringify(value));
export function openJson(keyring: Keyring, place: string, sealed: string): unknown {
  return JSON.parse(open(keyring, place, sealed));
}

/** One-way marks of a text, one for each key: the first is stored, all are searched for. Does not tell the text to whoever lacks the keys. */
export function marksOf(keyring: Keyring, place: string, text: string): readonly [string, ...string[]] {
  const mark = (key: Key): string => createHmac("sha256", key.bytes).update(`${place}\n${text}`).digest("base64url");
  const [newest, ...older] = keyring;
  return [mark(newest), ...older.map(mark)];
}

/** How texts of the newest key begin, for a query. */
export const newestPrefix = ([newest]: Keyring): string => `${newest.id}.`;
