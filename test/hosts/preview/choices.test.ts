import { firstChoices } from "../../../src/hosts/preview/choices.ts";

describe("what the preview starts with", () => {
  it.each([
    ["the browser's language", "", null, "ja-JP", { locale: "ja" }],
    ["Hong Kong reads Traditional characters", "", null, "zh-HK", { locale: "zh-Hant" }],
    ["the mainland reads Simplified characters", "", null, "zh-CN", { locale: "zh-Hans" }],
    ["a language nobody wrote texts for falls back to English", "", null, "sw", { locale: "en" }],
    ["the last visit before the browser", "", '{"locale":"ru","theme":"dark"}', "en-US", { locale: "ru", theme: "dark" }],
    ["a link before the last visit", "?locale=ja&theme=highContrast", '{"locale":"ru"}', "en-US", { locale: "ja", theme: "highContrast" }],
    ["a width that no pane has is 320", "?width=2000", null, "en", { paneWidth: 320 }],
    ["broken memory is no memory", "", "{broken", "en", { locale: "en", theme: "light", client: "files" }],
  ])("%s", (_name, search, stored, browser, expected) => {
    expect(firstChoices(search, stored, browser)).toMatchObject(expected);
  });
});
