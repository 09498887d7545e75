import { localeOf } from "../../../src/engine/locales.ts";
import { themeOf } from "../../../src/hosts/outlook/outlookSurroundings.ts";

describe("pain 6: the look follows Outlook, not the operating system", () => {
  it.each<readonly [string, string | undefined, boolean, string]>([
    ["dark on a dark page", "#1f1f1f", false, "dark"],
    ["light on a light page", "#FFFFFF", false, "light"],
    ["dark on Outlook's blue-black", "#0b1a2b", false, "dark"],
    ["light on pale yellow", "#ffffcc", false, "light"],
    ["light where Outlook does not tell (office-js issue 6912)", undefined, false, "light"],
    ["light where Outlook tells nonsense", "transparent", false, "light"],
    ["high contrast where the system asks for it, whatever the page", "#000000", true, "highContrast"],
    ["dark without the number sign", "202020", false, "dark"],
  ])("%s", (_name, background, forcedColours, expected) => {
    expect(themeOf(background, forcedColours)).toBe(expected);
  });
});

describe("the interface language nearest to Outlook's", () => {
  it.each([
    ["en-US", "en"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-Hant-MO", "zh-Hant"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["ja-JP", "ja"],
    ["ru-RU", "ru"],
    ["RU", "ru"],
    ["de-DE", "en"],
    ["", "en"],
  ])("of %s is %s", (displayLanguage, locale) => {
    expect(localeOf(displayLanguage)).toBe(locale);
  });
});
