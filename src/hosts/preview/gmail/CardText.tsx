import type { CSSProperties } from "react";
import { type Run, styledRuns } from "./styledRuns.ts";

/** The one color that our texts have is the red of what is late; on a dark page it is that page's red. */
function look(run: Run): CSSProperties {
  const lines = [run.isUnderlined ? "underline" : "", run.isStruck ? "line-through" : ""].filter((line) => line !== "");
  return {
    ...(run.isBold ? { fontWeight: 600 } : {}),
    ...(run.isItalic ? { fontStyle: "italic" } : {}),
    ...(lines.length === 0 ? {} : { textDecoration: lines.join(" ") }),
    ...(run.color === null ? {} : { color: `var(--gm-late, ${run.color})` }),
  };
}

/** Text of a card with its little HTML. */
export function CardText({ text }: { readonly text: string }) {
  return (
    <>
      {styledRuns(text).map((run, place) => (
        // The runs of one text never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells two equal runs apart
        <span key={place} style={look(run)}>
          {run.text}
        </span>
      ))}
    </>
  );
}
