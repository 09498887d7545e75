import type { Button, Input } from "@fluentui/react-components";
import type { Facts } from "../Facts.tsx";
import type { MailHost } from "../mailHost.ts";
import type { Quote } from "../Quote.tsx";
import type { FactsTexts } from "./factsTexts.ts";

/**
 * What every part of this chunk is handed. The panel's own controls come this way instead of by import: what two chunks import cannot be folded
 * into the first one, which every visit loads and which would grow by kilobytes.
 */
export interface FactsKit {
  readonly controls: {
    readonly Button: typeof Button;
    readonly Input: typeof Input;
    readonly Quote: typeof Quote;
    readonly Facts: typeof Facts;
  };
  readonly texts: FactsTexts;
  readonly host: Pick<MailHost, "saveFile" | "showPage">;
}
