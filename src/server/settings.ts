/** Settings of the server. The only file that reads environment variables. */

export interface Settings {
  /** The port asked for; the server takes the next free one when it is taken. */
  readonly port: number;
}

export type SettingsResult =
  | { readonly kind: "settings"; readonly settings: Settings }
  | { readonly kind: "wrong"; readonly message: string };

/** Reads PORT (1-65535, default 3000). A wrong value gives one line that names it. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsResult {
  const written = environment.PORT;
  if (written === undefined || written === "") return { kind: "settings", settings: { port: 3000 } };
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port < 1 || port > 65535) return { kind: "wrong", message: `PORT must be a number from 1 to 65535, not "${written}".` };
  return { kind: "settings", settings: { port } };
}
