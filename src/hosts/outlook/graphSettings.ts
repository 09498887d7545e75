/** Where Microsoft Graph is and as which application to ask it. Written into the page by the build, or afterwards by whoever serves it. */

export interface GraphSettings {
  /** Application id of the registration; see the README. */
  readonly clientId: string;
  /** "https://login.microsoftonline.com/common". */
  readonly authority: string;
  /** "https://graph.microsoft.com/v1.0", without a slash at the end. */
  readonly root: string;
}

/** Tokens travel to this address: encrypted, or never leaving the machine. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || hostname === "localhost";
}

const content = (page: ParentNode, name: string): string =>
  page.querySelector(`meta[name="${name}"]`)?.getAttribute("content")?.trim() ?? "";

/** null: no application is registered, so nothing of Graph appears in the pane. */
export function readGraphSettings(page: ParentNode): GraphSettings | null {
  const clientId = content(page, "entra-client-id");
  const authority = content(page, "entra-authority") || "https://login.microsoftonline.com/common";
  const root = (content(page, "graph-root") || "https://graph.microsoft.com/v1.0").replace(/\/+$/u, "");
  return clientId !== "" && isSafe(authority) && isSafe(root) ? { clientId, authority, root } : null;
}
