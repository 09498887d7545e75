/** Evidence on a card: the exact words in their sentence, who wrote them, and when, on both clocks. */
import type { Evidence, ThreadReading } from "../../../engine/types.ts";
import { inContext } from "../../../panel/itemGroups.ts";
import { fill, type PanelWords } from "../../../panel/panelWords.ts";
import { boldWithin, LABEL_COLUMNS, plainText } from "./cardText.ts";
import type { Widget } from "./cardTypes.ts";

/** Quotes of one card; a promise repeated in every mail of a long thread needs no more. */
export const QUOTES_SHOWN = 12;

/** One widget per quote; none for a message that is not in the thread. `label` stands above the words. */
export function quoteWidgets(
  evidence: readonly { readonly words: Evidence; readonly label: string | null }[],
  reading: ThreadReading,
  words: PanelWords,
): readonly Widget[] {
  const messages = new Map(reading.thread.messages.map((message) => [message.id, message]));
  const { details, status } = words.texts;
  return evidence.flatMap(({ words: exact, label }) => {
    const message = messages.get(exact.span.message);
    if (message === undefined) return [];
    const clock = words.authorClock(message);
    const source = [
      words.person(message.from, reading.me),
      message.sentAt === null ? details.noTime : words.moment(message.sentAt),
      clock === null ? null : fill(details.theirTime, { time: clock }),
      message.origin === "quoted" ? details.fromQuote : null,
    ];
    return [
      {
        decoratedText: {
          ...(label === null ? {} : { topLabel: plainText(label, LABEL_COLUMNS) }),
          text: boldWithin(inContext(message, exact.span)),
          bottomLabel: plainText(source.filter((part) => part !== null).join(status.separator), LABEL_COLUMNS),
          wrapText: true,
        },
      },
    ];
  });
}
