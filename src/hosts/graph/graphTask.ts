/** A Microsoft To Do task with a reminder: it rings in Outlook and on the phone. */

import { isFields, list, text } from "../jsonFields.ts";
import type { MailboxProblem, TaskToAdd } from "../mailbox.ts";
import { idOf } from "./graphAnswers.ts";
import type { GraphRequests } from "./graphMailbox.ts";

const TITLE_UNITS = 255;

const defaultList = (value: unknown): { readonly id: string | null } | null => {
  if (!isFields(value) || !Array.isArray(value.value)) return null;
  return { id: idOf(list(value.value).find((one) => isFields(one) && one.wellknownListName === "defaultList")) };
};

const keysOf = (value: unknown): readonly string[] | null => {
  if (!isFields(value) || !Array.isArray(value.value)) return null;
  return list(value.value).flatMap((task) =>
    isFields(task) ? list(task.linkedResources).flatMap((one) => (isFields(one) ? [text(one.externalId)] : [])) : [],
  );
};

/** "gone": the mailbox has no list of tasks. */
export async function addGraphTask({ get, send }: GraphRequests, task: TaskToAdd): Promise<{ readonly kind: "added" } | MailboxProblem> {
  const lists = await get("/me/todo/lists", defaultList);
  if (lists.kind !== "value") return lists;
  if (lists.value.id === null) return { kind: "gone" };
  const tasks = `/me/todo/lists/${encodeURIComponent(lists.value.id)}/tasks`;
  const title = task.title.slice(0, TITLE_UNITS);
  if (task.isRepeated) {
    const filter = encodeURIComponent(`title eq '${title.replaceAll("'", "''")}'`);
    const found = await get(`${tasks}?$filter=${filter}&$expand=linkedResources`, keysOf);
    if (found.kind !== "value") return found;
    if (found.value.includes(task.idempotencyKey)) return { kind: "added" };
  }
  const moment = { dateTime: new Date(task.remindAt).toISOString().replace("Z", ""), timeZone: "UTC" };
  const resource = { applicationName: "Followthrough", displayName: title, externalId: task.idempotencyKey };
  const added = await send(
    "post",
    tasks,
    {
      title,
      body: { content: task.body, contentType: "text" },
      status: "waitingOnOthers",
      isReminderOn: true,
      reminderDateTime: moment,
      dueDateTime: moment,
      linkedResources: [{ ...resource, ...(task.link === null ? {} : { webUrl: task.link }) }],
    },
    idOf,
  );
  return added.kind === "value" ? { kind: "added" } : added;
}
