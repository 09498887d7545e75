/** How Google words its refusals. */
import type { Context } from "hono";

const STATUS_NAMES = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
} as const;

export type Refusal = keyof typeof STATUS_NAMES;

/** `reason`: what the old form of the answer names, "notFound". */
export function refusal(
  context: Context,
  code: Refusal,
  reason: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { error: { code, message, errors: [{ message, domain: "global", reason }], status: STATUS_NAMES[code] } };
  return context.json(body, code, { ...headers });
}

export const notFound = (context: Context): Response => refusal(context, 404, "notFound", "Requested entity was not found.");
export const badRequest = (context: Context, message: string): Response => refusal(context, 400, "invalidArgument", message);
export const forbidden = (context: Context, message = "Request had insufficient authentication scopes."): Response =>
  refusal(context, 403, "insufficientPermissions", message);
