/** The checks that the settings ask for. */
import { createRemoteJWKSet } from "jose";
import type { Address } from "../../engine/types.ts";
import type { Settings } from "../settings.ts";
import { entraKeysUrl } from "./entraToken.ts";
import type { SignInChecks } from "./signIn.ts";

const KEY_TIMEOUT_MS = 3_000;

/** Keys are fetched when needed, kept, and fetched again for a key id never seen. */
const keysAt = (url: string) => createRemoteJWKSet(new URL(url), { timeoutDuration: KEY_TIMEOUT_MS });

/** `localAddress`: whose mailbox the preview shows. */
export function signInChecks(
  { baseUrl, google, microsoft }: Pick<Settings, "baseUrl" | "google" | "microsoft">,
  localAddress: Address,
): SignInChecks {
  return {
    local: baseUrl === null ? { address: localAddress } : null,
    google: google.clientId === null ? null : { keys: keysAt(google.certsUrl), clientId: google.clientId },
    entra:
      microsoft.clientId === null
        ? null
        : { keys: keysAt(entraKeysUrl(microsoft.authority)), clientId: microsoft.clientId, authority: microsoft.authority },
  };
}
