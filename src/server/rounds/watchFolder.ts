/** The preview's mailbox is a folder of this machine: a reply that is put into it is seen within seconds. */
import type { Provider } from "../store/store.ts";
import type { Clock } from "../wakeUps/clock.ts";
import { lookForMail, type RoundSurroundings } from "./decideDue.ts";

const EVERY_MS = 2_000;

/** `subject`: of the local account. Answers how to stop; resolves when the look under way has ended. */
export function watchFolder(
  surroundings: RoundSurroundings,
  clock: Clock,
  subject: string,
  report: (error: unknown) => void,
  everyMs = EVERY_MS,
): () => Promise<void> {
  const provider: Provider = "local";
  let isStopping = false;
  let wakeUp = (): void => {};
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const callOff = clock.after(everyMs, resolve);
      wakeUp = () => {
        callOff();
        resolve();
      };
    });
  const run = async (): Promise<void> => {
    while (!isStopping) {
      try {
        const account = await surroundings.store.accounts.known(provider, subject);
        if (account !== null) await lookForMail(surroundings, account, "folder");
      } catch (error) {
        report(error);
      }
      if (!isStopping) await rest();
    }
  };
  const running = run();
  return () => {
    isStopping = true;
    wakeUp();
    return running;
  };
}
