/** The checks that the settings ask for. */
import type { Address } from "../../engine/types.ts";
import { signingKeys } from "../../hosts/signedToken.ts";
import type { Settings } from "../settings.ts";
import { entraKeysUrl } from "./entraToken.ts";
import type { SignInChecks } from "./signIn.ts";

/** `localAddress`: whose mailbox the preview shows. */
export function signInChecks(
  { baseUrl, google, microsoft }: Pick<Settings, "baseUrl" | "google" | "microsoft">,
  localAddress: Address,
): SignInChecks {
  return {
    local: baseUrl === null ? { address: localAddress } : null,
    google: google.clientId === null ? null : { keys: signingKeys(google.certsUrl), clientId: google.clientId },
    entra:
      microsoft.clientId === null
        ? null
        : { keys: signingKeys(entraKeysUrl(microsoft.authority)), clientId: microsoft.clientId, authority: microsoft.authority },
  };
}
