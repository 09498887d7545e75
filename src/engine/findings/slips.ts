/** Which two numbers may be one number written wrong. */

/** What is farther apart was never meant to be one number. */
const FARTHEST = 3;

/** Near each other, or the same with a nought too many. */
export function mayBeSlip(a: number, b: number): boolean {
  const ratio = Math.max(a, b) / Math.min(a, b);
  return ratio <= FARTHEST || ratio === 10 || ratio === 100;
}
