/** A page of headings, lines and tables, as HTML to print and as Markdown. Words of mail are text in both, never markup. */
import { escapeHtml } from "../summary/escapeHtml.ts";
import type { Locale } from "../types.ts";

export type PageBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

const STYLE = `
body { font: 15px/1.5 "Segoe UI", "Noto Sans", "Noto Sans CJK SC", "Hiragino Sans", "Microsoft YaHei", "Yu Gothic", sans-serif; color: #1b1b1b; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #b7c3d6; }
table { border-collapse: collapse; width: 100%; font-size: 0.92em; } th, td { border: 1px solid #cfd6e0; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #e8eef7; } tr { break-inside: avoid; } thead { display: table-header-group; } .wide { overflow-x: auto; }
@media print { body { margin: 0; max-width: none; } }`;

/** A document of its own: nothing is loaded, nothing runs. */
export function renderPageHtml({ locale, title, blocks }: Page): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${name}</h1>
${blocks.map(blockHtml).join("\n")}
</body>
</html>
`;
}

function blockHtml(block: PageBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case "paragraph":
      return `<p>${escapeHtml(block.text)}</p>`;
    case "table": {
      const heads = block.heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td dir="auto">${escapeHtml(cell)}</td>`).join("")}</tr>`);
      return `<div class="wide"><table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
    }
  }
}

/** Tables with one line per row, as most viewers show them. */
export function renderPageMarkdown({ title, blocks }: Page): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(blockMarkdown)].join("\n\n")}\n`;
}

function blockMarkdown(block: PageBlock): string {
  switch (block.kind) {
    case "heading":
      return `## ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeMarkdown(block.text);
    case "table":
      return [block.heads, block.heads.map(() => "---"), ...block.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : escapeMarkdown(cell))).join(" | ")} |`)
        .join("\n");
  }
}

const MARKS = /[\\`*_[\]<>#|~&]/g;
/** "1. ", "- ", "+ ", "= ": what makes a list or a heading at the head of a line. */
const LINE_MARK = /^(\s*)(\d{1,9}(?=[.)])|[-+=])/;
/** A viewer may make a link of a bare address. */
const ADDRESS = /:(?=\/\/)/g;

/** Text that a Markdown viewer shows as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/g, " ")
    .replace(MARKS, "\\$&")
    .replace(ADDRESS, "\\:")
    .replace(LINE_MARK, (_, blank: string, mark: string) => (/\d/.test(mark) ? `${blank}${mark}\u200b` : `${blank}\\${mark}`));
}
