/** The address that `npm run build` writes into the manifest. */
import { baseAddress } from "../webpack.config.js";

describe("the manifest names", () => {
  it.each([
    ["the development server when nothing is set", undefined, "https://localhost:3000"],
    ["the development server when BASE_URL is empty", " ", "https://localhost:3000"],
    ["the development server when BASE_URL is the preview's own address", "http://localhost:3000", "https://localhost:3000"],
    ["the development server on another port of this machine", "http://127.0.0.1:8080/", "https://localhost:3000"],
    ["the server that is meant", "https://mail.followthrough.example/", "https://mail.followthrough.example"],
    ["a server in a folder", "https://followthrough.example/pane/", "https://followthrough.example/pane"],
  ])("%s", (_name, given, address) => {
    expect(baseAddress(given)).toBe(address);
  });

  it.each(["http://mail.followthrough.example", "mail.followthrough.example", "https://", "http://localhost.followthrough.example"])(
    "nothing for BASE_URL=%s: the build ends and says so",
    (given) => {
      expect(() => baseAddress(given)).toThrow("BASE_URL must be an https address");
    },
  );
});
