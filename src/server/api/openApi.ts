/** The API's own description, OpenAPI 3.1, written from the table of routes. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { type ApiRoute, apiRoutes } from "./routeTable.ts";
import { problemShape } from "./shapes.ts";

const problemAnswer = (description: string) => ({ description, content: { "application/problem+json": { schema: problemShape } } });

function described({ method, path, access, summary, query, body, answer }: ApiRoute, operationId: string) {
  const { status, type, schema } = answer;
  const hasId = path.includes(":id");
  return {
    method,
    path: path.replace(":id", "{id}"),
    operationId,
    summary,
    security: access === "user" ? [{ token: [] }] : [],
    request: {
      ...(hasId ? { params: z.object({ id: z.string() }) } : {}),
      ...(query === undefined
        ? {}
        : {
            query: z.object(
              Object.fromEntries(Object.entries(query).map(([name, text]) => [name, z.string().optional().openapi({ description: text })])),
            ),
          }),
      ...(body === null ? {} : { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: {
      [status]:
        status === 204
          ? { description: "Done" }
          : {
              description: summary,
              content: { [type]: { schema: schema ?? (type === "application/json" ? z.looseObject({}) : z.string()) } },
            },
      ...(access === "user" ? { 401: problemAnswer("Not signed in"), 429: problemAnswer("Too many requests") } : {}),
      ...(body === null
        ? {}
        : { 400: problemAnswer("Not understood"), 413: problemAnswer("Too large"), 422: problemAnswer("Makes no sense") }),
      ...(hasId ? { 404: problemAnswer("There is none, or it is somebody else's") } : {}),
      503: problemAnswer("Out of service for a moment"),
    },
  };
}

export function openApiDocument() {
  const registry = new OpenAPIHono();
  registry.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: "An access token of Microsoft Entra ID for this server, or a Google ID token of its OAuth client.",
  });
  for (const [name, route] of Object.entries(apiRoutes)) registry.openAPIRegistry.registerPath(described(route, name));
  return registry.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Followthrough",
      version: "1",
      description: "The user's own nudges and data. Moments are milliseconds since 1970, days YYYY-MM-DD.",
    },
  });
}
