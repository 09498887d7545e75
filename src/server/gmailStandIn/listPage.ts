/** One page of a list. */

const USUAL = 100;
const MOST = 500;

export interface ListPage<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly nextPageToken?: string;
}

/** null: no page token of ours. */
export function listPage<T>(all: readonly T[], pageToken: string | undefined, maxResults: string | undefined): ListPage<T> | null {
  const start = pageToken === undefined || pageToken === "" ? 0 : Number(/^at-(\d{1,9})$/.exec(pageToken)?.[1] ?? Number.NaN);
  if (Number.isNaN(start)) return null;
  const size = Math.min(MOST, Math.max(1, Number(maxResults ?? USUAL) || USUAL));
  const items = all.slice(start, start + size);
  return start + size < all.length ? { items, nextPageToken: `at-${start + size}` } : { items };
}
