/** Tokens that Google or Microsoft signed, checked in one way for everybody who takes them. Nothing of a token leaves this file but what it claims. */
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";

/** Google writes both. Source: OpenID configuration of accounts.google.com. */
export const GOOGLE_ISSUERS = ["https://accounts.google.com", "accounts.google.com"] as const;
/** Clocks of two machines differ; Microsoft's and Google's own libraries allow five minutes. */
const CLOCK_TOLERANCE_SECONDS = 300;
const KEY_TIMEOUT_MS = 3_000;

/** Why a token is refused, for the log: never a word of the token. */
export type TokenRefusal = "malformed" | "audience" | "issuer" | "expired" | "signature" | "unknownKey" | "keysUnreachable";

export interface TokenChecks {
  readonly keys: JWTVerifyGetKey;
  readonly audiences: readonly string[];
  readonly issuers: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The public keys at an address, fetched when needed, kept, and fetched again for a key id never seen. */
export const signingKeys = (url: string, fetchKeys: typeof fetch = fetch): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(url), { timeoutDuration: KEY_TIMEOUT_MS, [customFetch]: fetchKeys });

/** The token of an `Authorization` header; null: none, or another scheme. */
export const bearerToken = (authorization: string | undefined): string | null => /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1] ?? null;

export async function verifyToken(token: string, { keys, audiences, issuers, now }: TokenChecks): Promise<JWTPayload | TokenRefusal> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      // Named, so that a token never chooses how it is checked.
      algorithms: ["RS256"],
      issuer: [...issuers],
      audience: [...audiences],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ["exp", "sub"],
      currentDate: new Date(now),
    });
    return payload;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): TokenRefusal {
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === "aud") return "audience";
    return error.claim === "iss" ? "issuer" : "malformed";
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) return "signature";
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return "unknownKey";
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JWTInvalid || error instanceof errors.JWSInvalid)
    return "malformed";
  return "keysUnreachable";
}
