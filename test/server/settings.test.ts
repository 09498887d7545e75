import { readSettings } from "../../src/server/settings.ts";

describe("settings of the server", () => {
  it.each([
    ["nothing is set", {}, 3000],
    ["PORT is empty", { PORT: "" }, 3000],
    ["PORT is a number", { PORT: "8080" }, 8080],
  ])("are ready when %s", (_name, environment, port) => {
    expect(readSettings(environment)).toMatchObject({ kind: "settings", settings: { port } });
  });

  it.each(["0", "65536", "http", "80 80", "-1", "3000.5"])("PORT=%s is refused in one line that names it", (PORT) => {
    const result = readSettings({ PORT });
    expect(result.kind === "wrong" && result.message).toContain(`PORT must be a number from 1 to 65535, not "${PORT}"`);
  });
});
