import { useState } from "react";
import type { FactsKit } from "../facts/factsKit.ts";
import type { FileToSave } from "../facts/factsPort.ts";

/** Runs what a button asks for and keeps the one line that tells how it went. */
export function useSaving({ host, texts: { actions } }: FactsKit) {
  const [told, setTold] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function run(action: () => Promise<string>): Promise<void> {
    setBusy(true);
    setTold("");
    // What fails here is code that could not be loaded.
    setTold(await action().catch(() => actions.failed));
    setBusy(false);
  }

  async function save(file: FileToSave): Promise<string> {
    const outcome = await (host.saveFile?.(file) ?? Promise.resolve("refused" as const)).catch(() => "refused" as const);
    switch (outcome) {
      case "saved":
        return actions.saved;
      case "unsure":
        return actions.savedUnsure;
      case "refused":
        return actions.saveRefused;
    }
  }

  return { told, isBusy, run, save };
}
