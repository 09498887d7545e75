// The suites with a browser take minutes: begun last, one of them would run alone at the end while the other worker rests.
import Sequencer from "@jest/test-sequencer";

export default class BrowsersFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => /[/\\](?:e2e|crash)[/\\]/.test(path);
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
