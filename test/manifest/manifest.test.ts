/**
 * @jest-environment jsdom
 */
import { existsSync, readFileSync } from "node:fs";
import { type BuiltFiles, manifestFaults } from "./manifestFaults.ts";

const manifest = readFileSync("manifest.xml", "utf8");

/** What the web build writes. That it does is for the build's own test; here only the manifest is judged. */
const built = ["taskpane.html", "commands.html", "support.html", ...[16, 32, 64, 80, 128].map((size) => `assets/icon-${size}.png`)];

function pngSize(name: string): { readonly width: number; readonly height: number } | null {
  if (!name.endsWith(".png") || !existsSync(name)) return null;
  const bytes = readFileSync(name);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const files: BuiltFiles = { names: new Set(built), pngSize, commandNames: new Set(["draftSummary"]) };
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const faultsOf = (xml: string): readonly string[] => manifestFaults(xml, files, parse);

const replaced = (from: string | RegExp, to: string): string => {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`the seeded fault changes nothing: ${from.toString()}`);
  return changed;
};

/** A whole line, however it is indented. */
const without = (line: RegExp): string => replaced(line, "");

const seeded: readonly (readonly [string, () => string, RegExp])[] = [
  ["an unclosed element", () => without(/<\/Permissions>/u), /not well-formed/],
  ["an id that is no GUID", () => replaced(/<Id>[^<]*/u, "<Id>followthrough"), /<Id> must be a GUID/],
  ["a version of three parts", () => replaced("<Version>1.0.0.0", "<Version>1.0.0"), /<Version> must have four parts/],
  ["a version below 1.0", () => replaced("<Version>1.0.0.0", "<Version>0.9.0.0"), /<Version> must have four parts/],
  ["no provider", () => without(/<ProviderName>[^<]*<\/ProviderName>/u), /<ProviderName> is missing/],
  ["no support address", () => without(/<SupportUrl[^>]*\/>/u), /<SupportUrl> is missing/],
  ["another default locale", () => replaced("<DefaultLocale>en-US", "<DefaultLocale>en"), /<DefaultLocale>/],
  ["permissions first", () => replaced(/( *<Version>[^\n]*\n)/u, "  <Permissions>ReadWriteItem</Permissions>\n$1"), /stands too late/],
  ["an unknown element", () => replaced("<Permissions>", "<Colour>blue</Colour><Permissions>"), /may not hold <Colour>/],
  ["more rights than needed", () => replaced("ReadWriteItem", "ReadWriteMailbox"), /<Permissions> must be ReadWriteItem/],
  ["another host", () => replaced('<Host Name="Mailbox"/>', '<Host Name="Document"/>'), /does not name Mailbox/],
  ["a document add-in", () => replaced('xsi:type="MailApp"', 'xsi:type="TaskPaneApp"'), /must be of type MailApp/],
  ["a newer requirement in the base part", () => replaced('MinVersion="1.3"', 'MinVersion="1.13"'), /must ask for Mailbox 1.3/],
  ["a plain http address", () => replaced(/https:(\/\/localhost:3000\/taskpane\.html)/u, "http:$1"), /is not https/],
  ["a page that is not built", () => replaced(/commands\.html/gu, "functions.html"), /functions\.html is not in the built folder/],
  ["an icon that is not there", () => replaced(/icon-64\.png/u, "icon-48.png"), /icon-48\.png is not in the built folder/],
  ["an icon of the wrong size", () => replaced(/(Icon\.16" DefaultValue="[^"]*)icon-16/u, "$1icon-32"), /is 32 x 32 pixels, not 16 x 16/],
  [
    "a high-resolution icon of the wrong size",
    () => replaced(/(HighResolutionIconUrl DefaultValue="[^"]*)icon-128/u, "$1icon-64"),
    /is 64 x 64 pixels, not 128 x 128/,
  ],
  ["a button without an icon of 80 pixels", () => without(/ *<bt:Image size="80" resid="Icon\.80"\/>\n/u), /no icon of 80 pixels/],
  [
    "a resid that names nothing",
    () => replaced('<Label resid="Pane.Label"/>', '<Label resid="Pane.Labels"/>'),
    /resid Pane\.Labels names no resource/,
  ],
  ["a resource that is there twice", () => replaced(/( *<bt:Url id="Pane\.Url"[^\n]*\n)/u, "$1$1"), /resource Pane\.Url is there twice/],
  [
    "a resource nobody uses",
    () => replaced(/( *<bt:Url id="Pane\.Url"[^\n]*\n)/u, '$1<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/taskpane.html"/>\n'),
    /resource Old\.Url is used by nothing/,
  ],
  ["a resid of 33 characters", () => replaced(/Pane\.Tip/gu, `Pane.${"t".repeat(28)}`), /longer than 32 characters/],
  [
    "a name of 126 characters",
    () => replaced('<DisplayName DefaultValue="Followthrough"', `<DisplayName DefaultValue="${"F".repeat(126)}"`),
    /<DisplayName> must have 1 to 125/,
  ],
  [
    "a description of 251 characters",
    () => replaced(/<Description DefaultValue="[^"]*"/u, `<Description DefaultValue="${"d".repeat(251)}"`),
    /<Description> must have 1 to 250/,
  ],
  ["no Japanese label", () => without(/ *<bt:Override Locale="ja-JP" Value="まとめを下書き"\/>\n/u), /Draft\.Label has no text for ja-JP/],
  ["no Russian description", () => without(/ *<Override Locale="ru-RU" Value="Кто,[^\n]*\n/u), /Description has no text for ru-RU/],
  ["two Chinese texts", () => replaced(/Locale="zh-CN"/u, 'Locale="zh-TW"'), /has two texts for zh-TW/],
  [
    "pinning in version 1.0",
    () => replaced(/(<SourceLocation resid="Pane\.Url"\/>)/u, "$1<SupportsPinning>true</SupportsPinning>"),
    /SupportsPinning exists only in/,
  ],
  ["a pane that cannot be pinned", () => without(/\s*<SupportsPinning>true<\/SupportsPinning>/u), /cannot be pinned/],
  ["no overrides 1.1", () => without(/ *<VersionOverrides [^>]*V1_1">[\s\S]*?<\/VersionOverrides>\n/u), /must hold VersionOverridesV1_1/],
  [
    "a surface that does not exist",
    () => replaced("MessageComposeCommandSurface", "MessageWriteCommandSurface"),
    /no extension point named MessageWrite/,
  ],
  [
    "no function command in compose",
    () => replaced(/(ComposeCommandSurface\.Draft"[\s\S]*?)ExecuteFunction/u, "$1ShowTaskpane"),
    /MessageComposeCommandSurface has no ExecuteFunction/,
  ],
  [
    "a command nobody associates",
    () => replaced("<FunctionName>draftSummary", "<FunctionName>draftSumary"),
    /no command is associated with draftSumary/,
  ],
  [
    "two controls of one name",
    () => replaced("MessageReadCommandSurface.Draft", "MessageReadCommandSurface.Pane"),
    /two controls are named/,
  ],
  ["a file of 300 KB", () => replaced("</OfficeApp>", `<!-- ${"x".repeat(300 * 1024)} --></OfficeApp>`), /larger than/],
];

describe("the Outlook manifest", () => {
  it("has no fault", () => {
    expect(faultsOf(manifest)).toEqual([]);
  });

  it.each(seeded)("%s is refused by name", (_name, make, message) => {
    expect(faultsOf(make()).join("\n")).toMatch(message);
  });
});
