/** Who calls: Google on behalf of the add-on, and for which user. Nothing of a token ever leaves this file but the user's id and address. */
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { address } from "../../engine/brands.ts";
import type { Address } from "../../engine/types.ts";
import type { GoogleUser } from "./addonMemory.ts";

/** Google writes both. Source: OpenID configuration of accounts.google.com. */
const ISSUERS = ["https://accounts.google.com", "accounts.google.com"];
/** Clocks of two machines differ; Google's own libraries allow five minutes. */
const CLOCK_TOLERANCE_SECONDS = 300;
const KEY_TIMEOUT_MS = 3_000;

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

/** Google's public keys, fetched when needed, kept, and fetched again for a key id never seen. */
export function googleKeys(certsUrl: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(certsUrl), { timeoutDuration: KEY_TIMEOUT_MS });
}

/** Why a call is refused, for the log: never a word of the token. */
export type Refusal =
  | "missing"
  | "malformed"
  | "audience"
  | "issuer"
  | "expired"
  | "signature"
  | "unknownKey"
  | "serviceAccount"
  | "keysUnreachable";

export type CallerCheck = { readonly kind: "google" } | { readonly kind: "refused"; readonly because: Refusal };

/** Reads the `Authorization` header of a call. */
export async function verifyCaller(authorization: string | undefined, checks: CallerChecks): Promise<CallerCheck> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) return { kind: "refused", because: "missing" };
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

async function verified(token: string, audiences: readonly string[], { keys, now }: CallerChecks): Promise<JWTPayload | Refusal> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ["RS256"],
      issuer: ISSUERS,
      audience: [...audiences],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ["exp", "sub"],
      ...(now === undefined ? {} : { currentDate: new Date(now()) }),
    });
    return payload;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "audience";
    return error.claim === "iss" ? "issuer" : "malformed";
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return "unknownKey";
  if (error instanceof errors.JOSEError && error.code.startsWith("ERR_JW") && !error.code.startsWith("ERR_JWKS")) return "malformed";
  if (error instanceof errors.JOSEError && error.code === "ERR_JOSE_ALG_NOT_ALLOWED") return "malformed";
  return "keysUnreachable";
}
