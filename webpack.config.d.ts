import type { Configuration } from "webpack";

declare const configure: (environment: unknown, options: { readonly mode?: "production" | "development" }) => Configuration[];
export default configure;
