/** What Outlook tells about the user's surroundings: language, colours, zone. */
import { timeZone } from "../../engine/brands.ts";
import type { TimeZone } from "../../engine/types.ts";

export type ThemeName = "light" | "dark" | "highContrast";

/** Perceived lightness of "#rrggbb", 0 to 1 (ITU-R BT.709 weights); null when it is no such colour. */
function lightness(colour: string | undefined): number | null {
  const found = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour ?? "");
  if (found === null) return null;
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * By the luminance of the pane's background: Outlook fills isDarkTheme in some clients only, and the browser's prefers-color-scheme
 * follows the operating system, not Outlook (office-js issues 6912, 6820).
 */
export function themeOf(background: string | undefined, forcedColours: boolean): ThemeName {
  if (forcedColours) return "highContrast";
  const light = lightness(background);
  return light !== null && light < 0.5 ? "dark" : "light";
}

export const browserZone = (): TimeZone => timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
