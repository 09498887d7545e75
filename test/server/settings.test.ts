import { readSettings, type Settings } from "../../src/server/settings.ts";

const settings = (environment: Readonly<Record<string, string>>): Settings => {
  const result = readSettings(environment);
  if (result.kind === "wrong") throw new Error(result.message);
  return result.settings;
};
const KEY = Buffer.alloc(32, 7).toString("base64");
const OLDER = Buffer.alloc(32, 8).toString("base64");

describe("settings of the server", () => {
  it.each([
    ["nothing is set", {}, 3000],
    ["PORT is empty", { PORT: "" }, 3000],
    ["PORT is a number", { PORT: "8080" }, 8080],
  ])("are ready when %s", (_name, environment, port) => {
    expect(settings(environment).port).toBe(port);
  });

  it("reach the real services unless told otherwise", () => {
    const { google, microsoft } = settings({});
    expect(google.gmailRootUrl).toBe("https://gmail.googleapis.com");
    expect(microsoft.graphRootUrl).toBe("https://graph.microsoft.com/v1.0");
    expect(settings({ GMAIL_ROOT_URL: "http://localhost:4000/gmail-api/" }).google.gmailRootUrl).toBe("http://localhost:4000/gmail-api");
  });

  it("keep keys in the order given, newest first", () => {
    expect(settings({ ENCRYPTION_KEYS: `${KEY}, ${OLDER}` }).keyring?.map(({ bytes }) => bytes[0])).toEqual([7, 8]);
    expect(settings({}).keyring).toBeNull();
  });

  it("serve the preview unless others reach the server", () => {
    expect(settings({ BASE_URL: "http://localhost:3000" }).baseUrl).toBeNull();
    expect(settings({ BASE_URL: "https://mail.followthrough.example/", ENCRYPTION_KEYS: KEY }).baseUrl).toBe(
      "https://mail.followthrough.example",
    );
  });

  it.each([
    ["PORT", "0", "a number from 1 to 65535"],
    ["PORT", "65536", "a number from 1 to 65535"],
    ["PORT", "http", "a number from 1 to 65535"],
    ["PORT", "80 80", "a number from 1 to 65535"],
    ["PORT", "3000.5", "a number from 1 to 65535"],
    ["BASE_URL", "http://mail.example", "an https address"],
    ["BASE_URL", "https://", "an https address"],
    ["GMAIL_ROOT_URL", "gmail", "an https address"],
    ["GMAIL_ADDON_SERVICE_ACCOUNT", "nobody", "a mail address"],
    ["GMAIL_PUBSUB_TOPIC", "new-mail", "projects/…/topics/…"],
    ["GMAIL_PUBSUB_TOPIC", "projects/p/topics/", "projects/…/topics/…"],
    ["GMAIL_PUBSUB_SERVICE_ACCOUNT", "push", "a mail address"],
    ["LOG_LEVEL", "loud", "one of fatal, error, warn, info, debug, silent"],
  ])("%s=%s is refused in one line that names it", (name, value, wanted) => {
    expect(readSettings({ [name]: value })).toEqual({ kind: "wrong", message: `${name} must be ${wanted}, not "${value}".` });
  });

  it.each([
    ["DATABASE_URL", "mysql://root:hunter2@db"],
    ["SMTP_URL", "mail:hunter2"],
    ["ENCRYPTION_KEYS", "hunter2"],
    ["ENCRYPTION_KEYS", `${KEY},hunter2`],
  ])("a wrong %s is named and never repeated", (name, value) => {
    const result = readSettings({ [name]: value });
    expect(result).toMatchObject({ kind: "wrong", message: expect.stringMatching(new RegExp(`^${name}(?: must be|: key)`)) });
    expect(JSON.stringify(result)).not.toContain("hunter2");
    expect(JSON.stringify(result)).not.toContain(KEY);
  });

  it("name the topic of Gmail's pushes together with who signs them", () => {
    const both = { GMAIL_PUBSUB_TOPIC: "projects/p/topics/t", GMAIL_PUBSUB_SERVICE_ACCOUNT: "push@p.example" };
    expect(settings({}).google.pubSub).toBeNull();
    expect(settings(both).google.pubSub).toEqual({ topic: "projects/p/topics/t", serviceAccount: "push@p.example" });
  });

  it.each([
    ["GMAIL_PUBSUB_TOPIC", { GMAIL_PUBSUB_SERVICE_ACCOUNT: "push@p.example" }],
    ["GMAIL_PUBSUB_SERVICE_ACCOUNT", { GMAIL_PUBSUB_TOPIC: "projects/p/topics/t" }],
  ])("%s is missed when only the other one is set", (missing, environment) => {
    expect(readSettings(environment)).toEqual({ kind: "wrong", message: expect.stringContaining(`${missing} is missing`) });
  });

  it("a server that others reach does not start without a key", () => {
    expect(readSettings({ BASE_URL: "https://mail.followthrough.example" })).toMatchObject({
      kind: "wrong",
      message: expect.stringContaining("ENCRYPTION_KEYS is missing"),
    });
  });
});
