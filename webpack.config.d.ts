import type { Configuration } from "webpack";

declare const configure: (environment: unknown, options: { readonly mode?: "production" | "development" }) => Configuration[];
/** Address without a slash at its end, from what BASE_URL holds. Throws what is wrong with it. */
export function baseAddress(given?: string): string;
export default configure;
