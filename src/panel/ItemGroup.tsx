import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { usePanelWords } from "./panelWords.ts";
import { plainButton } from "./plainButton.ts";
import { type RowKey, rowKey } from "./rowKeys.ts";
import { partHeading } from "./textStyles.ts";

const useStyles = makeStyles({
  group: { minWidth: 0 },
  heading: {
    ...partHeading,
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  toggle: {
    ...plainButton,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "28px",
  },
  list: { margin: 0, padding: 0 },
  more: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** Rows shown before "Show more": the first screenfuls at once, however long the thread. */
const FIRST_ROWS = 40;

/** Where an arrow leads; null: the key is not about moving. */
function placeAfter(key: RowKey | null, place: number, count: number): number | null {
  switch (key) {
    case "previous":
      return Math.max(0, place - 1);
    case "next":
      return Math.min(count - 1, place + 1);
    case "first":
      return 0;
    case "last":
      return count - 1;
    default:
      return null;
  }
}

/** One list of findings: a single tab stop, arrows move inside. Renders nothing when empty. */
export function ItemGroup<Item>(props: {
  readonly title: string;
  readonly items: readonly Item[];
  readonly idOf: (item: Item) => string;
  readonly isFolded?: boolean;
  readonly row: (item: Item, place: { readonly isTabStop: boolean; readonly onFocus: () => void }) => ReactNode;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isFolded, setFolded] = useState(props.isFolded ?? false);
  const [showsAll, setShowsAll] = useState(false);
  const [visited, setVisited] = useState<string | null>(null);
  const { items, idOf } = props;
  const first = items[0];
  if (first === undefined) return null;
  const shown = showsAll ? items : items.slice(0, FIRST_ROWS);
  const tabStop = shown.some((item) => idOf(item) === visited) ? visited : idOf(first);

  function onKeyDown(event: KeyboardEvent) {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.row === undefined) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const place = placeAfter(rowKey(event), rows.indexOf(event.target), rows.length);
    if (place === null) return;
    event.preventDefault();
    rows[place]?.focus();
  }

  const title = (
    <>
      {props.title}
      <span className={styles.count}>{words.count(items.length)}</span>
    </>
  );
  const Chevron = isFolded ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {props.isFolded === undefined ? (
          title
        ) : (
          <button type="button" className={styles.toggle} aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            <Chevron aria-hidden />
            <span>{title}</span>
          </button>
        )}
      </h2>
      {!isFolded && (
        <ul ref={list} className={styles.list} onKeyDown={onKeyDown}>
          {shown.map((item) => props.row(item, { isTabStop: idOf(item) === tabStop, onFocus: () => setVisited(idOf(item)) }))}
        </ul>
      )}
      {!isFolded && shown.length < items.length && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {words.plural(words.texts.groups.showMore, items.length - shown.length)}
        </Button>
      )}
    </section>
  );
}
