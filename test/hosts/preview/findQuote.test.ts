/**
 * @jest-environment jsdom
 */
import { findQuote } from "../../../src/hosts/preview/findQuote.ts";
import { mailDocument, textDocument } from "../../../src/hosts/preview/sanitizeMail.ts";

const shown = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};

describe("a quote is found in the mail as it is shown", () => {
  it.each([
    ["across elements", "<p>We will <b>ship</b> on Friday.</p>", "We will ship on Friday."],
    ["across a wrapped line", "<pre>We will ship\non Friday.</pre>", "We will ship on Friday."],
    ["where the quote was read with a line break", "<p>请于下周五前回复报价。</p>", "请于下周五前\n回复报价。"],
  ])("%s", (_name, html, quote) => {
    expect(findQuote(shown(html), quote)?.toString().replace(/\s+/g, "")).toBe(quote.replace(/\s+/g, ""));
  });

  it.each([
    ["words that are not there", "<p>We will ship.</p>", "We will pay."],
    ["nothing at all", "<p>We will ship.</p>", "  "],
  ])("not %s", (_name, html, quote) => {
    expect(findQuote(shown(html), quote)).toBeNull();
  });
});

describe("mail HTML made safe to show", () => {
  const body = (html: string): string => mailDocument(html, "en").replace(/^[\s\S]*<body>/, "");

  it.each([
    ["a script", "<script>alert(1)</script><p>hi</p>"],
    ["a handler", '<p onclick="alert(1)">hi</p>'],
    ["a tracking picture", '<p>hi</p><img src="https://tracker.example/p.gif">'],
    ["a style sheet", '<style>@import url("https://tracker.example/a.css")</style><p>hi</p>'],
    ["a form", '<form action="https://evil.example"><input name="password"></form><p>hi</p>'],
    ["a frame", '<iframe src="https://evil.example"></iframe><p>hi</p>'],
    ["a script address", '<a href="javascript:alert(1)">hi</a>'],
    ["a drawing with a script", '<svg onload="alert(1)"></svg><p>hi</p>'],
  ])("%s is taken out, the words stay", (_name, html) => {
    expect(body(html)).toContain("hi");
    expect(body(html)).not.toMatch(/alert|tracker|evil|<script|<img|<form|<iframe|<style|<svg/i);
  });

  it("its frame may load nothing, whatever slipped through", () => {
    expect(mailDocument('<p style="background:url(https://tracker.example/b.png)">hi</p>', "en")).toContain("default-src 'none'");
  });

  it("plain text is shown as text", () => {
    expect(textDocument('<b>1 < 2 & "3"</b>', "en")).toContain("&lt;b&gt;1 &lt; 2 &amp;");
  });
});
