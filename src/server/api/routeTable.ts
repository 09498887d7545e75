/** Every route of the API: what it takes, what it answers, and who may ask. Mounted, described and tested from here. */
import type { z } from "@hono/zod-openapi";
import {
  connectShape,
  meShape,
  nudgeChangedShape,
  nudgeChangeShape,
  nudgeListShape,
  nudgeShape,
  nudgeToSetShape,
  plannedNudgeShape,
  reminderToSaveShape,
  savedReminderShape,
  settingsChangeShape,
  signInWaysShape,
  undoneShape,
  undoShape,
} from "./shapes.ts";

interface RouteOf<Body> {
  readonly method: "get" | "post" | "patch" | "delete";
  /** As Hono writes it: "/api/nudges/:id". */
  readonly path: string;
  /** "anyone": tells nothing about anybody. */
  readonly access: "user" | "anyone";
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly type: "application/json" | "text/calendar";
    /** null: any object. */
    readonly schema: z.ZodType | null;
  };
}
export type PlainRoute = RouteOf<null>;
export type BodyRoute<Body> = RouteOf<z.ZodType<Body>>;
export type ApiRoute = PlainRoute | BodyRoute<unknown>;

const json = (schema: z.ZodType | null, status: 200 | 201 = 200) => ({ status, type: "application/json" as const, schema });
const nothing = { status: 204, type: "application/json", schema: null } as const;
const plain = (given: Omit<PlainRoute, "body">): PlainRoute => ({ ...given, body: null });
const withBody = <Body>(given: BodyRoute<Body>): BodyRoute<Body> => given;

export const apiRoutes = {
  describe: plain({
    method: "get",
    path: "/api/openapi.json",
    access: "anyone",
    summary: "This description",
    answer: json(null),
  }),
  signInWays: plain({
    method: "get",
    path: "/api/sign-in",
    access: "anyone",
    summary: "How a user signs in here",
    answer: json(signInWaysShape),
  }),
  listNudges: plain({
    method: "get",
    path: "/api/nudges",
    access: "user",
    summary: "The nudges that are not over, due first",
    query: { thread: "Only the nudge of this thread", limit: "1 to 200, 100 when left out" },
    answer: json(nudgeListShape),
  }),
  setNudge: withBody({
    method: "post",
    path: "/api/nudges",
    access: "user",
    summary: "Set or replace the nudge of a thread; once answered it survives a crash",
    body: nudgeToSetShape,
    answer: json(nudgeChangedShape, 201),
  }),
  planNudge: withBody({
    method: "post",
    path: "/api/nudges/preview",
    access: "user",
    summary: "What would be set; nothing is stored",
    body: nudgeToSetShape,
    answer: json(plannedNudgeShape),
  }),
  undo: withBody({
    method: "post",
    path: "/api/nudges/undo",
    access: "user",
    summary: "Take a change back, as long as nothing else happened since",
    body: undoShape,
    answer: json(undoneShape),
  }),
  calendar: plain({
    method: "get",
    path: "/api/nudges.ics",
    access: "user",
    summary: "The nudges as a calendar file",
    answer: { status: 200, type: "text/calendar", schema: null },
  }),
  getNudge: plain({
    method: "get",
    path: "/api/nudges/:id",
    access: "user",
    summary: "One nudge, also one that is over",
    answer: json(nudgeShape),
  }),
  changeNudge: withBody({
    method: "patch",
    path: "/api/nudges/:id",
    access: "user",
    summary: "Snooze, done, off, another rule, or what the mail on screen says now",
    body: nudgeChangeShape,
    answer: json(nudgeChangedShape),
  }),
  removeNudge: plain({
    method: "delete",
    path: "/api/nudges/:id",
    access: "user",
    summary: "Never about this thread again, unless it is set anew",
    answer: json(nudgeChangedShape),
  }),
  saveReminder: withBody({
    method: "post",
    path: "/api/nudges/:id/reminder",
    access: "user",
    summary: "Save a reminder to those who are silent as an unsent reply; twice is one draft",
    body: reminderToSaveShape,
    answer: json(savedReminderShape),
  }),
  me: plain({
    method: "get",
    path: "/api/me",
    access: "user",
    summary: "Who is signed in, and the settings",
    answer: json(meShape),
  }),
  changeSettings: withBody({
    method: "patch",
    path: "/api/me",
    access: "user",
    summary: "Change settings; what is left out stays",
    body: settingsChangeShape,
    answer: json(meShape),
  }),
  forgetMe: plain({
    method: "delete",
    path: "/api/me",
    access: "user",
    summary: "Delete everything kept about the user, at once and for good",
    answer: nothing,
  }),
  exportMe: plain({
    method: "get",
    path: "/api/me/export",
    access: "user",
    summary: "Everything kept about the user",
    answer: json(null),
  }),
  connectMailbox: plain({
    method: "post",
    path: "/api/me/mailbox",
    access: "user",
    summary: "Begin to let the server look for replies by itself",
    answer: json(connectShape),
  }),
  disconnectMailbox: plain({
    method: "delete",
    path: "/api/me/mailbox",
    access: "user",
    summary: "Take that right back; time alone decides from then on",
    answer: nothing,
  }),
};
