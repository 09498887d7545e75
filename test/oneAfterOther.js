// Jest's own runner, asked to run its suites one after the other in this process.
import JestRunner from "jest-runner";

export default class OneAfterOther extends JestRunner {
  isSerial = true;
}
