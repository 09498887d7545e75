/** One signed token, checked. Nothing of it leaves this folder but who it names. */
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import type { Instant } from "../../engine/types.ts";

/** Clocks of two machines differ; Microsoft's and Google's own libraries allow five minutes. */
const CLOCK_TOLERANCE_SECONDS = 300;

/** Why a token is refused, for the log: never a word of the token. */
export type Refusal =
  | "missing"
  | "malformed"
  | "audience"
  | "issuer"
  | "tenant"
  | "scope"
  | "expired"
  | "signature"
  | "unknownKey"
  | "notOffered"
  | "keysUnreachable";

export interface TokenChecks {
  readonly keys: JWTVerifyGetKey;
  readonly audiences: readonly string[];
  readonly issuers: readonly string[];
  readonly now: Instant;
}

export async function verifyToken(token: string, { keys, audiences, issuers, now }: TokenChecks): Promise<JWTPayload | Refusal> {
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

function refusalOf(error: unknown): Refusal {
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
