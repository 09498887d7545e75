/** Every fault that Outlook or its store would refuse, found offline. Source of the rules: Microsoft's add-in manifest reference. */

export interface BuiltFiles {
  /** Paths of the built web folder, relative, "assets/icon-16.png". */
  readonly names: ReadonlySet<string>;
  /** Width and height of a PNG in pixels; null when it is none. */
  readonly pngSize: (name: string) => { readonly width: number; readonly height: number } | null;
  /** Names given to Office.actions.associate. */
  readonly commandNames: ReadonlySet<string>;
}

const LOCALES = ["zh-TW", "zh-CN", "ja-JP", "ru-RU"] as const;
/** Microsoft's limits; the manifest's 256 KB is documented, the two lengths are the ones its schema is known by. */
const MAX_BYTES = 256 * 1024;
const MAX_NAME = 125;
const MAX_DESCRIPTION = 250;
const MAX_RESID = 32;

/** Children in the one order the schema takes; what is not listed is not allowed. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "FormSettings",
    "Permissions",
    "Rule",
    "DisableEntityHighlighting",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  DesktopFormFactor: ["FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["FunctionName", "SourceLocation", "SupportsPinning"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const REQUIRED = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "FormSettings",
  "Permissions",
  "Rule",
  "VersionOverrides",
];
const EXTENSION_POINTS = ["MessageReadCommandSurface", "MessageComposeCommandSurface"];

const childrenOf = (element: Element): readonly Element[] => [...element.children];
const named = (parent: Element | Document, name: string): readonly Element[] => [...parent.getElementsByTagNameNS("*", name)];
const child = (parent: Element, name: string): Element | undefined => childrenOf(parent).find((one) => one.localName === name);
const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? "";

function orderFaults(element: Element): string[] {
  const order = ORDER[element.localName];
  const own: string[] = [];
  if (order !== undefined) {
    let last = 0;
    for (const one of childrenOf(element)) {
      const place = order.indexOf(one.localName);
      if (place < 0) own.push(`<${element.localName}> may not hold <${one.localName}>`);
      else if (place < last) own.push(`<${one.localName}> stands too late in <${element.localName}>: the order is ${order.join(", ")}`);
      else last = place;
    }
  }
  return [...own, ...childrenOf(element).flatMap(orderFaults)];
}

function textLengthFaults(root: Element): string[] {
  const checks: readonly (readonly [string, number])[] = [
    ["DisplayName", MAX_NAME],
    ["Description", MAX_DESCRIPTION],
  ];
  return checks.flatMap(([name, most]) => {
    const element = child(root, name);
    if (element === undefined) return [];
    const texts = [element.getAttribute("DefaultValue") ?? "", ...childrenOf(element).map((one) => one.getAttribute("Value") ?? "")];
    return texts
      .filter((text) => text === "" || text.length > most)
      .map((text) => `<${name}> must have 1 to ${most} characters, not ${text.length}`);
  });
}

function localeFaults(root: Element): string[] {
  const texts = [child(root, "DisplayName"), child(root, "Description"), ...named(root, "String")].filter((one) => one !== undefined);
  return texts.flatMap((element) => {
    const name = element.getAttribute("id") ?? element.localName;
    const given = childrenOf(element).map((one) => one.getAttribute("Locale") ?? "");
    return [
      ...LOCALES.filter((locale) => !given.includes(locale)).map((locale) => `${name} has no text for ${locale}`),
      ...given.filter((locale, index) => given.indexOf(locale) !== index).map((locale) => `${name} has two texts for ${locale}`),
    ];
  });
}

function resourceFaults(overrides: Element): string[] {
  const resources = child(overrides, "Resources");
  if (resources === undefined) return [`${typeOf(overrides)} has no <Resources>`];
  const ids = ["Image", "Url", "String"]
    .flatMap((kind) => named(resources, kind))
    .filter((one) => resources.contains(one) && one.closest("VersionOverrides") === overrides)
    .map((one) => one.getAttribute("id") ?? "");
  const used = [...overrides.querySelectorAll("[resid]")]
    .filter((one) => one.closest("VersionOverrides") === overrides)
    .map((one) => one.getAttribute("resid") ?? "");
  const where = typeOf(overrides);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}: resource ${id} is there twice`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `${where}: resid ${id} names no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${where}: resource ${id} is used by nothing`),
    ...ids.filter((id) => id.length > MAX_RESID).map((id) => `${where}: resid ${id} is longer than ${MAX_RESID} characters`),
    ...named(resources, "ShortStrings")
      .flatMap((list) => named(list, "String"))
      .filter((one) => (one.getAttribute("DefaultValue") ?? "").length > MAX_NAME)
      .map((one) => `${one.getAttribute("id")}: a short string has at most ${MAX_NAME} characters`),
    ...named(resources, "LongStrings")
      .flatMap((list) => named(list, "String"))
      .filter((one) => (one.getAttribute("DefaultValue") ?? "").length > MAX_DESCRIPTION)
      .map((one) => `${one.getAttribute("id")}: a long string has at most ${MAX_DESCRIPTION} characters`),
  ];
}

function addressFaults(root: Element, files: BuiltFiles): string[] {
  const addresses = [...root.querySelectorAll("[DefaultValue]")].flatMap((one) => {
    const value = one.getAttribute("DefaultValue") ?? "";
    return /^[a-z]+:\/\//iu.test(value) ? [value] : [];
  });
  return [...new Set(addresses)].flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not https`];
    const name = new URL(address).pathname.slice(1);
    return files.names.has(name) ? [] : [`${address} is not in the built folder`];
  });
}

function iconFaults(root: Element, files: BuiltFiles): string[] {
  const expected: (readonly [string, string, number])[] = [];
  const icons = new Map([
    ["IconUrl", 64],
    ["HighResolutionIconUrl", 128],
  ] as const);
  for (const [name, size] of icons) expected.push([name, child(root, name)?.getAttribute("DefaultValue") ?? "", size]);
  const faults: string[] = [];
  for (const icon of named(root, "Icon")) {
    const images = childrenOf(icon);
    const sizes = images.map((image) => image.getAttribute("size"));
    for (const size of ["16", "32", "80"]) if (!sizes.includes(size)) faults.push(`a button has no icon of ${size} pixels`);
    for (const image of images) {
      const target = [...root.querySelectorAll("Resources > *")]
        .flatMap((list) => childrenOf(list))
        .find((one) => one.getAttribute("id") === image.getAttribute("resid"));
      if (target !== undefined)
        expected.push([
          `icon ${image.getAttribute("size")}`,
          target.getAttribute("DefaultValue") ?? "",
          Number(image.getAttribute("size")),
        ]);
    }
  }
  for (const [what, address, size] of expected) {
    if (!URL.canParse(address)) continue;
    const real = files.pngSize(new URL(address).pathname.slice(1));
    if (real !== null && (real.width !== size || real.height !== size))
      faults.push(`${what}: ${address} is ${real.width} x ${real.height} pixels, not ${size} x ${size}`);
  }
  return [...new Set(faults)];
}

function surfaceFaults(overrides: Element, files: BuiltFiles): string[] {
  const where = typeOf(overrides);
  const points = named(overrides, "ExtensionPoint").filter((one) => one.closest("VersionOverrides") === overrides);
  const faults = points
    .filter((one) => !EXTENSION_POINTS.includes(typeOf(one)))
    .map((one) => `${where}: there is no extension point named ${typeOf(one)}`);
  for (const kind of EXTENSION_POINTS) {
    const point = points.find((one) => typeOf(one) === kind);
    const actions = point === undefined ? [] : named(point, "Action").map(typeOf);
    for (const action of ["ShowTaskpane", "ExecuteFunction"])
      if (!actions.includes(action)) faults.push(`${where}: ${kind} has no ${action} button`);
  }
  const ids = points.flatMap((one) => [...named(one, "Group"), ...named(one, "Control")]).map((one) => one.getAttribute("id") ?? "");
  for (const id of ids.filter((one, index) => ids.indexOf(one) !== index)) faults.push(`${where}: two controls are named ${id}`);
  for (const name of named(overrides, "FunctionName")) {
    if (!files.commandNames.has(name.textContent ?? "")) faults.push(`${where}: no command is associated with ${name.textContent}`);
  }
  const pins = named(overrides, "SupportsPinning").filter((one) => one.closest("VersionOverrides") === overrides);
  if (where === "VersionOverridesV1_0" && pins.length > 0) faults.push(`${where}: SupportsPinning exists only in VersionOverridesV1_1`);
  if (
    where === "VersionOverridesV1_1" &&
    !pins.some((one) => one.textContent === "true" && typeOf(one.closest("ExtensionPoint") ?? one) === "MessageReadCommandSurface")
  )
    faults.push(`${where}: the pane in read mode cannot be pinned`);
  return faults;
}

/** One line per fault; empty: nothing known is wrong. `parse` is a browser's DOMParser for XML. */
export function manifestFaults(xml: string, files: BuiltFiles, parse: (xml: string) => Document): readonly string[] {
  const document = parse(xml);
  if (document.getElementsByTagName("parsererror").length > 0) return ["the file is not well-formed XML"];
  const root = document.documentElement;
  const overrides = named(root, "VersionOverrides");
  const id = child(root, "Id")?.textContent ?? "";
  const version = child(root, "Version")?.textContent ?? "";
  const requirement = child(root, "Requirements")?.querySelector("Set")?.getAttribute("MinVersion") ?? "";
  return [
    ...(Buffer.byteLength(xml) > MAX_BYTES ? [`the file is larger than ${MAX_BYTES} bytes`] : []),
    ...REQUIRED.filter((name) => child(root, name) === undefined).map((name) => `<${name}> is missing`),
    ...(typeOf(root) === "MailApp" ? [] : [`<OfficeApp> must be of type MailApp, not ${typeOf(root)}`]),
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/iu.test(id) ? [] : [`<Id> must be a GUID, not ${id}`]),
    ...(/^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/u.test(version) ? [] : [`<Version> must have four parts and be 1.0.0.0 or higher, not ${version}`]),
    ...(child(root, "DefaultLocale")?.textContent === "en-US" ? [] : ["<DefaultLocale> must be en-US"]),
    ...(named(root, "Host").some((one) => one.getAttribute("Name") === "Mailbox") ? [] : ["<Hosts> does not name Mailbox"]),
    ...(requirement === "1.3" ? [] : [`the base part must ask for Mailbox 1.3, not ${requirement}`]),
    ...(child(root, "Permissions")?.textContent === "ReadWriteItem"
      ? []
      : [`<Permissions> must be ReadWriteItem, not ${child(root, "Permissions")?.textContent}`]),
    ...(overrides.map(typeOf).join() === "VersionOverridesV1_0,VersionOverridesV1_1"
      ? []
      : ["VersionOverridesV1_0 must hold VersionOverridesV1_1"]),
    ...orderFaults(root),
    ...textLengthFaults(root),
    ...localeFaults(root),
    ...overrides.flatMap((one) => [...resourceFaults(one), ...surfaceFaults(one, files)]),
    ...addressFaults(root, files),
    ...iconFaults(root, files),
  ];
}
