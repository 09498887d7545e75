/** @jest-environment jsdom */
import { readGraphSettings } from "../../../src/hosts/outlook/graphSettings.ts";

function page(metas: Readonly<Record<string, string>>): ParentNode {
  const head = document.createElement("head");
  for (const [name, content] of Object.entries(metas)) {
    const meta = document.createElement("meta");
    meta.name = name;
    meta.content = content;
    head.append(meta);
  }
  return head;
}

const microsoft = {
  clientId: "app-1",
  authority: "https://login.microsoftonline.com/common",
  root: "https://graph.microsoft.com/v1.0",
};

describe("the application registered for Graph", () => {
  it.each([
    ["is none where the page names none", {}, null],
    ["is none where its id is empty", { "entra-client-id": " " }, null],
    ["asks Microsoft's own servers", { "entra-client-id": "app-1" }, microsoft],
    [
      "may belong to one organisation in a national cloud",
      {
        "entra-client-id": "app-1",
        "entra-authority": "https://login.partner.microsoftonline.cn/t",
        "graph-root": "https://microsoftgraph.chinacloudapi.cn/v1.0/",
      },
      { clientId: "app-1", authority: "https://login.partner.microsoftonline.cn/t", root: "https://microsoftgraph.chinacloudapi.cn/v1.0" },
    ],
    [
      "may ask this machine",
      { "entra-client-id": "app-1", "graph-root": "http://localhost:3000/graph/v1.0" },
      { ...microsoft, root: "http://localhost:3000/graph/v1.0" },
    ],
    ["sends no token over an open line", { "entra-client-id": "app-1", "graph-root": "http://graph.example/v1.0" }, null],
    ["sends no token to what is no address", { "entra-client-id": "app-1", "graph-root": "graph" }, null],
  ])("%s", (_name, metas, expected) => {
    expect(readGraphSettings(page(metas))).toEqual(expected);
  });
});
