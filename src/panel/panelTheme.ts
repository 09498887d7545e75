import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Locale } from "../engine/types.ts";

export type PanelThemeName = "light" | "dark" | "highContrast";

const themes: Readonly<Record<PanelThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme };

/** Windows, macOS, Linux faces of each script: Segoe UI has no Han glyphs, and a browser's own choice mixes Japanese and Chinese forms. Latin faces first: Han faces draw figures and dots too wide. */
const faces: Readonly<Record<Locale, string>> = {
  en: "'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif",
  ru: "'Segoe UI', -apple-system, 'Helvetica Neue', Arial, sans-serif",
  ja: "'Segoe UI', 'Helvetica Neue', Arial, 'Yu Gothic UI', 'Hiragino Sans', 'Noto Sans CJK JP', Meiryo, sans-serif",
  "zh-Hant": "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', sans-serif",
  "zh-Hans": "'Segoe UI', 'Helvetica Neue', Arial, 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

/** Fluent's theme with a font that has the glyphs of the locale. */
export function panelTheme(name: PanelThemeName, locale: Locale): Theme {
  return { ...themes[name], fontFamilyBase: faces[locale] };
}

/** The face for words of a mail, by their BCP 47 tag; undefined keeps the face around them. */
export function faceOf(language: string): string | undefined {
  return Object.entries(faces).find(([locale]) => locale === language)?.[1];
}
