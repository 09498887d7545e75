import type { TokenRefusal } from "../../hosts/signedToken.ts";

/** Why somebody is not signed in, for the log: never a word of a token. */
export type Refusal = TokenRefusal | "missing" | "tenant" | "scope" | "notOffered";
