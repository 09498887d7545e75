/** ID tokens of Google for the add-on's OAuth client. */
import type { JWTVerifyGetKey } from "jose";
import { address } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";
import { GOOGLE_ISSUERS, verifyToken } from "../../hosts/signedToken.ts";
import type { Identity } from "../store/store.ts";
import type { Refusal } from "./refusal.ts";

export interface GoogleChecks {
  readonly keys: JWTVerifyGetKey;
  readonly clientId: string;
}

export async function googleIdentity(token: string, { keys, clientId }: GoogleChecks, now: Instant): Promise<Identity | Refusal> {
  const payload = await verifyToken(token, { keys, audiences: [clientId], issuers: GOOGLE_ISSUERS, now });
  if (typeof payload === "string") return payload;
  const { sub, email, email_verified: isVerified } = payload;
  if (typeof sub !== "string" || sub === "") return "malformed";
  return { provider: "google", subject: sub, address: typeof email === "string" && isVerified === true ? address(email) : null };
}
