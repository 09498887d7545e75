/**
 * Tokens of the stand-in. An access token is "ya29." and JSON in base64url, { account, scopes, expiresAt? }; the add-on's token for the open
 * message is "open." and { account, message }. Whoever runs the stand-in may make them: they open nothing but its sample mailbox.
 */

import { bearerToken } from "../../hosts/signedToken.ts";

export interface StandInAccess {
  readonly account: string;
  /** Short ("gmail.readonly") or whole, as Google writes them. */
  readonly scopes: readonly string[];
  /** Milliseconds since 1970; absent: never. */
  readonly expiresAt?: number;
}

export interface StandInOpenMessage {
  readonly account: string;
  /** Hex or `msg-f:`. */
  readonly message: string;
}

const SCOPE_ROOT = "https://www.googleapis.com/auth/";
const packed = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export const standInToken = (access: StandInAccess): string => `ya29.${packed(access)}`;
export const standInMessageToken = (open: StandInOpenMessage): string => `open.${packed(open)}`;

function unpacked(token: string, kind: string): Readonly<Record<string, unknown>> | null {
  if (!token.startsWith(`${kind}.`)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(token.slice(kind.length + 1), "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Reads an `Authorization` header; scopes come back short. null: no token, a foreign one, or one that has expired. */
export function readAccess(authorization: string | undefined, now: number): StandInAccess | null {
  const token = bearerToken(authorization);
  const value = token === null ? null : unpacked(token, "ya29");
  if (value === null || typeof value.account !== "string" || !Array.isArray(value.scopes)) return null;
  if (typeof value.expiresAt === "number" && value.expiresAt <= now) return null;
  return { account: value.account.toLowerCase(), scopes: value.scopes.map((scope) => String(scope).replace(SCOPE_ROOT, "")) };
}

export function readMessageToken(header: string | undefined): StandInOpenMessage | null {
  const value = unpacked(header ?? "", "open");
  if (value === null || typeof value.account !== "string" || typeof value.message !== "string") return null;
  return { account: value.account.toLowerCase(), message: value.message };
}
