import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSheet } from "read-excel-file/node";

const MAIL = join(import.meta.dirname, "../../mail/cli");
const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const dispute = join(MAIL, "lead-time-dispute.eml");
const asSupplier = ["--me", "meng.lin@cixi-pan.example.cn", "--now", "2016-09-08", "--zone", "Asia/Shanghai"];

function cli(...args: readonly string[]): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "progress-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("followthrough progress", () => {
  it("prints where the disputed order stands, with both readings of its lead time", async () => {
    const { status, out, err } = await cli("progress", dispute, ...asSupplier, "--language", "en");
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("2016-08-04 in calendar days, 2016-09-05 in working days · late by 35 or 3 days");
    expect(out).toMatch(/Balance payment: Done · Actual: 2016-09-02\n {6}“The balance was paid today\.” — Sofia Marino, 2016-09-02/);
    expect(out).toMatch(/Shipment: Not started · Planned: 2016-09-09 · Days late: 2/);
    expect(out).toMatch(/Delivery: —/);
  });

  it("writes the same as a spreadsheet", async () => {
    const file = join(folder, "orders.xlsx");
    const { status, out, err } = await cli(
      "progress",
      dispute,
      ...asSupplier,
      "--language",
      "zh-Hans",
      "--out",
      file,
      "--since",
      "2016-09-01",
    );
    expect([status, out, err]).toEqual([0, "", ""]);
    const rows = await readSheet(await readFile(file), 1);
    const shipment = rows.find((row) => row[1] === "出货");
    expect(shipment?.slice(0, 4)).toEqual(["PO BP-1605", "出货", "未开始", new Date("2016-09-09T00:00:00Z")]);
    expect(shipment?.[9]).toBe(2);
  });

  it("prints what changed since the last update", async () => {
    const { out } = await cli("progress", dispute, ...asSupplier, "--language", "en", "--since", "2016-09-02");
    expect(out).toContain("Changed since Friday, September 2, 2016\n");
    expect(out).toContain("PO BP-1605 · Balance payment: — → Done");
  });

  it("says so when no mail tells of an order", async () => {
    const { status, out } = await cli("progress", join(MAIL, "kensa.eml"), "--language", "en");
    expect(status).toBe(0);
    expect(out).toBe("The mail tells of no order steps.\n");
  });

  it.each([
    ["a day that is none", ["--since", "soon"]],
    ["an unknown language", ["--language", "fr"]],
  ])("stops at %s with one line", async (_, args) => {
    const { status, err } = await cli("progress", dispute, ...args);
    expect(status).toBe(2);
    expect(err).toContain("error: option");
  });

  it("says what the disk said when the file cannot be written", async () => {
    const { status, err } = await cli("progress", dispute, ...asSupplier, "--out", join(folder, "no", "such", "folder.xlsx"));
    expect(status).toBe(1);
    expect(err).toContain("ENOENT");
  });
});

describe("followthrough handover and timeline", () => {
  it("write a page to print and Markdown", async () => {
    const [html, markdown] = [join(folder, "handover.html"), join(folder, "timeline.md")];
    expect((await cli("handover", dispute, ...asSupplier, "--language", "en", "--out", html)).status).toBe(0);
    expect((await cli("timeline", dispute, ...asSupplier, "--language", "ja", "--out", markdown)).status).toBe(0);
    const page = await readFile(html, "utf8");
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toContain("<script");
    expect(page).toContain("By our count the 80 days were over at the beginning of August");
    expect(await readFile(markdown, "utf8")).toMatch(/^# やり取りの経緯/);
  });

  it("print Markdown without --out", async () => {
    const { out } = await cli("timeline", dispute, ...asSupplier, "--language", "en");
    expect(out).toMatch(/^# Who said what, and when: /);
  });
});
