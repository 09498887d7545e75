/** Who calls: Google on behalf of the add-on, and for which user. Nothing of a token ever leaves this file but the user's id and address. */
import type { JWTVerifyGetKey } from "jose";
import { address } from "../../engine/brands.ts";
import type { Address } from "../../engine/types.ts";
import { bearerToken, GOOGLE_ISSUERS, type TokenRefusal, verifyToken } from "../signedToken.ts";
import type { GoogleUser } from "./addonMemory.ts";

export interface CallerChecks {
  readonly keys: JWTVerifyGetKey;
  /** The addresses Google may have been told to call: the token names the one it calls. */
  readonly audiences: readonly string[];
  /** The service account of the deployment (`gcloud workspace-add-ons get-authorization`). */
  readonly serviceAccount: string;
  /** Audience of the user's ID token: the deployment's OAuth client. */
  readonly clientId: string;
  /** Milliseconds since 1970; the present when left out. */
  readonly now?: () => number;
}

export type Refusal = TokenRefusal | "missing" | "serviceAccount";

export type CallerCheck = { readonly kind: "google" } | { readonly kind: "refused"; readonly because: Refusal };

/** Reads the `Authorization` header of a call. */
export async function verifyCaller(authorization: string | undefined, checks: CallerChecks): Promise<CallerCheck> {
  const token = bearerToken(authorization);
  if (token === null) return { kind: "refused", because: "missing" };
  const payload = await verified(token, checks.audiences, checks);
  if (typeof payload === "string") return { kind: "refused", because: payload };
  const isOurs = payload.email === checks.serviceAccount && payload.email_verified === true;
  return isOurs ? { kind: "google" } : { kind: "refused", because: "serviceAccount" };
}

/** The user whose mail is on screen. */
export interface AddonUser {
  readonly id: GoogleUser;
  readonly address: Address;
}

/** Reads the user's ID token of an event; null: none was sent, or it is not one for us. */
export async function verifyUser(idToken: string | null, checks: CallerChecks): Promise<AddonUser | null> {
  if (idToken === null) return null;
  const payload = await verified(idToken, [checks.clientId], checks);
  if (typeof payload === "string") return null;
  const { sub, email } = payload;
  if (typeof sub !== "string" || sub === "" || typeof email !== "string") return null;
  return { id: sub, address: address(email) };
}

const verified = (token: string, audiences: readonly string[], { keys, now }: CallerChecks) =>
  verifyToken(token, { keys, audiences, issuers: GOOGLE_ISSUERS, now: now?.() ?? Date.now() });
