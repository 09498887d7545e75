/** Push messages from the stand-in to the nudge they concern. */

import { Hono } from "hono";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { instant } from "../../../src/engine/brands.ts";
import { cursorKind } from "../../../src/server/rounds/mailboxSync.ts";
import { addPushRoutes, GMAIL_PUSH_PATH, GRAPH_PUSH_PATH } from "../../../src/server/rounds/pushRoutes.ts";
import { HOUR_MS, LI, ME, QUESTION, START } from "./mailsOfTests.ts";
import { roundScene } from "./roundScene.ts";

const asked = { id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION };

it("a push of Gmail's is looked up once, twice the same and older ones cost nothing, and nobody else is believed", async () => {
  const scene = await roundScene([asked]);
  const nudge = await scene.nudge(await scene.threadOf(asked.id), instant(START));
  const surroundings = { ...scene.surroundings, pushTarget: () => ({ gmailTopic: "projects/p/topics/t", graph: null }) };
  await scene.round();
  await scene.round();
  const pair = await generateKeyPair("RS256");
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "1", alg: "RS256" }] });
  const checks = {
    keys,
    audience: "https://followthrough.example/push/gmail",
    serviceAccount: "push@p.example",
    now: () => scene.time.now,
  };
  const token = await new SignJWT({ email: checks.serviceAccount, email_verified: true })
    .setProtectedHeader({ alg: "RS256", kid: "1" })
    .setIssuer("https://accounts.google.com")
    .setAudience(checks.audience)
    .setSubject("1")
    .setExpirationTime((START + 24 * HOUR_MS) / 1000)
    .sign(pair.privateKey);
  const app = new Hono();
  const errors: unknown[] = [];
  const routes = addPushRoutes(app, { surroundings, gmail: checks, graphSecret: "secret", report: (error) => errors.push(error) });
  const push = async (historyId: string, bearer = token): Promise<number> => {
    const data = Buffer.from(JSON.stringify({ emailAddress: ME, historyId })).toString("base64");
    const answer = await app.request(GMAIL_PUSH_PATH, {
      method: "POST",
      headers: { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" },
      body: JSON.stringify({ message: { data } }),
    });
    await routes.idle();
    return answer.status;
  };
  scene.time.now = instant(START + HOUR_MS / 2);
  await scene.deliver({ id: "2@taipeitools.example", from: LI, to: ME, answers: asked.id, body: "I will look into it." });
  const history = (await scene.standIn.mailbox(ME)).history.current();
  const listed = (): number => scene.standIn.calls()["history.list"] ?? 0;
  const before = listed();
  expect(await push(String(history), "x.y.z")).toBe(401);
  expect(listed() - before).toBe(0);
  expect(await push(String(history))).toBe(204);
  expect(listed() - before).toBe(1);
  expect(await push(String(history))).toBe(204);
  expect(await push(String(history - 5n))).toBe(204);
  expect(listed() - before).toBe(1);
  expect(await scene.store.accounts.cursor(scene.account.id, cursorKind("gmail"))).toBe(String(history));
  await scene.round();
  expect(await scene.decisionOf(nudge)).toMatchObject({ answerSeen: { by: LI } });
  const graph = await app.request(`${GRAPH_PUSH_PATH}?validationToken=abc%20def`, { method: "POST" });
  expect([graph.status, await graph.text(), graph.headers.get("content-type")]).toEqual([200, "abc def", "text/plain; charset=UTF-8"]);
  const foreign = await app.request(GRAPH_PUSH_PATH, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ value: [{ subscriptionId: "s", clientState: `${scene.account.id}.made-up` }] }),
  });
  expect(foreign.status).toBe(202);
  expect(errors).toEqual([]);
  await scene.end();
});
