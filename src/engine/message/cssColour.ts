/** Colours as mails write them, as numbers that can be compared. */

/** 0 to 255 each; alpha 0 to 1. */
export interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** The names that mail programs and attackers use for the ground; others are none we could compare. */
const NAMES: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ["white", [255, 255, 255]],
  ["black", [0, 0, 0]],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["ghostwhite", [248, 248, 255]],
  ["whitesmoke", [245, 245, 245]],
  ["floralwhite", [255, 250, 240]],
  ["mintcream", [245, 255, 250]],
  ["azure", [240, 255, 255]],
  ["silver", [192, 192, 192]],
  ["gray", [128, 128, 128]],
  ["grey", [128, 128, 128]],
  ["red", [255, 0, 0]],
  ["green", [0, 128, 0]],
  ["blue", [0, 0, 255]],
  ["navy", [0, 0, 128]],
  ["yellow", [255, 255, 0]],
]);
const HEX = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/;
const NUMBERS = /^rgba?\((\d{1,3}(?:\.\d+)?%?)[, ](\d{1,3}(?:\.\d+)?%?)[, ](\d{1,3}(?:\.\d+)?%?)(?:[,/](\d?\.?\d+%?))?\)$/;
/** Less apart than this in every channel, and no eye sees letters. */
const NO_CONTRAST = 16;
const CLEAR = 0.06;

/** `written`: in small letters, without blanks. null: none that is known. */
export function cssColour(written: string): Colour | null {
  if (written === "transparent") return { channels: [0, 0, 0], alpha: 0 };
  const named = NAMES.get(written);
  if (named !== undefined) return { channels: named, alpha: 1 };
  const hex = HEX.exec(written)?.[1];
  if (hex !== undefined) {
    const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const [red = 0, green = 0, blue = 0, alpha = 255] = [0, 2, 4, 6]
      .filter((at) => at < long.length)
      .map((at) => Number.parseInt(long.slice(at, at + 2), 16));
    return { channels: [red, green, blue], alpha: alpha / 255 };
  }
  const [, red, green, blue, alpha] = NUMBERS.exec(written) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return { channels: [portion(red, 255), portion(green, 255), portion(blue, 255)], alpha: alpha === undefined ? 1 : portion(alpha, 1) };
}

const portion = (written: string, whole: number): number =>
  written.endsWith("%") ? (Number(written.slice(0, -1)) / 100) * whole : Number(written);

/** Nothing of it is seen on any ground. */
export const isClear = ({ alpha }: Colour): boolean => alpha < CLEAR;

/** Letters of the one cannot be told from a ground of the other. */
export const isSameToTheEye = (one: Colour, other: Colour): boolean =>
  one.channels.every((channel, at) => Math.abs(channel - (other.channels[at] ?? 0)) < NO_CONTRAST);
