/** Access tokens of Microsoft Entra ID that the task pane asks for this server, and nothing else: no ID token, no token for Graph, no program's own. */
import { decodeJwt, type JWTVerifyGetKey } from "jose";
import { address } from "../../engine/brands.ts";
import type { Instant } from "../../engine/types.ts";
import { verifyToken } from "../../hosts/signedToken.ts";
import type { Identity } from "../store/store.ts";
import type { Refusal } from "./refusal.ts";

/** The one permission that the application registration exposes. */
const ENTRA_SCOPE = "access_as_user";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{1,255}$/;

export interface EntraChecks {
  readonly keys: JWTVerifyGetKey;
  readonly clientId: string;
  /** "https://login.microsoftonline.com/common"; a tenant's id instead of "common" lets only that tenant in. */
  readonly authority: string;
}

/** What the pane asks Microsoft for. */
export const entraScope = (clientId: string): string => `api://${clientId}/${ENTRA_SCOPE}`;
/** Where the keys of an authority are. */
export const entraKeysUrl = (authority: string): string => `${authority}/discovery/v2.0/keys`;

/** Whom an access token names that was given for this server. */
export async function entraIdentity(token: string, checks: EntraChecks, now: Instant): Promise<Identity | Refusal> {
  const user = await entraUser(token, checks, now);
  if (typeof user === "string") return user;
  // An ID token of the same application has no scope; a program that acts for itself has none either.
  return user.scopes.includes(ENTRA_SCOPE) ? user.identity : "scope";
}

export interface EntraUser {
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly identity: Identity;
}

/** Whom a token of ours names, an ID token or an access token. */
export async function entraUser(token: string, { keys, clientId, authority }: EntraChecks, now: Instant): Promise<EntraUser | Refusal> {
  // Each tenant is an issuer of its own. The one the token names is only a candidate: the signature and the comparison below decide.
  const tenant = tenantOf(token);
  if (tenant === null) return "malformed";
  const { origin, pathname } = new URL(authority);
  const wanted = pathname.slice(1);
  if (UUID.test(wanted) && wanted.toLowerCase() !== tenant) return "tenant";
  const payload = await verifyToken(token, {
    keys,
    audiences: [clientId, `api://${clientId}`],
    issuers: [`${origin}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`],
    now,
  });
  if (typeof payload === "string") return payload;
  const { tid, oid, scp, preferred_username: name } = payload;
  if (typeof tid !== "string" || tid.toLowerCase() !== tenant || typeof oid !== "string" || !UUID.test(oid)) return "malformed";
  const subject = `${tenant}.${oid.toLowerCase()}`;
  // The claim "email" may be anything a tenant's owner typed; the sign-in name is of a domain that the tenant has proved.
  const own = typeof name === "string" && ADDRESS.test(name) ? address(name) : null;
  return { subject, scopes: typeof scp === "string" ? scp.split(" ") : [], identity: { provider: "entra", subject, address: own } };
}

function tenantOf(token: string): string | null {
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === "string" && UUID.test(tid) ? tid.toLowerCase() : null;
  } catch {
    return null;
  }
}
