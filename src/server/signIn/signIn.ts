/** Who asks. A route never sees a token, only the identity it proves. */
import { createHash } from "node:crypto";
import { decodeJwt } from "jose";
import { address } from "../../engine/brands.ts";
import type { Address, Instant } from "../../engine/types.ts";
import { bearerToken, GOOGLE_ISSUERS } from "../../hosts/signedToken.ts";
import type { Identity } from "../store/store.ts";
import { type EntraChecks, entraIdentity } from "./entraToken.ts";
import { type GoogleChecks, googleIdentity } from "./googleToken.ts";
import type { Refusal } from "./refusal.ts";

export interface SignInChecks {
  /** null: nobody signs in with it here. */
  readonly entra: EntraChecks | null;
  readonly google: GoogleChecks | null;
  /** A server that only its own machine reaches takes the user's word: "Bearer local", or "Bearer local:ADDRESS" for another. null: it does not. */
  readonly local: { readonly address: Address } | null;
}
export type SignIn = { readonly kind: "signedIn"; readonly identity: Identity } | { readonly kind: "refused"; readonly because: Refusal };

/** Longer than any token of either provider. */
const LONGEST_TOKEN = 16_000;
const LOCAL = /^local(?::([^\s:@]{1,64}@[^\s:@]{1,255}))?$/;

const refused = (because: Refusal): SignIn => ({ kind: "refused", because });

/** The store keeps a subject as it is; an address it keeps encrypted. */
export const localSubject = (own: Address): string => createHash("sha256").update(own).digest("hex");

/** Reads the `Authorization` header. */
export async function signIn(authorization: string | undefined, checks: SignInChecks, now: Instant): Promise<SignIn> {
  if (authorization === undefined || authorization === "") return refused("missing");
  if (authorization.length > LONGEST_TOKEN) return refused("malformed");
  const token = bearerToken(authorization);
  if (token === null) return refused("malformed");
  const local = LOCAL.exec(token);
  if (local !== null) {
    if (checks.local === null) return refused("notOffered");
    const own = local[1] === undefined ? checks.local.address : address(local[1]);
    return { kind: "signedIn", identity: { provider: "local", subject: localSubject(own), address: own } };
  }
  const issuer = issuerOf(token);
  if (issuer === null) return refused("malformed");
  const identity = GOOGLE_ISSUERS.some((one) => one === issuer)
    ? checks.google === null
      ? "notOffered"
      : await googleIdentity(token, checks.google, now)
    : checks.entra === null
      ? "notOffered"
      : await entraIdentity(token, checks.entra, now);
  return typeof identity === "string" ? refused(identity) : { kind: "signedIn", identity };
}

function issuerOf(token: string): string | null {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === "string" ? iss : null;
  } catch {
    return null;
  }
}
