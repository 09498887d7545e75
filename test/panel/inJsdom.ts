/** Makes jsdom fit for tests of the panel; imported for that alone. */
import { cleanup, configure } from "@testing-library/react";

// jsdom lays nothing out, so it has no ResizeObserver; Fluent's message bar asks for one.
globalThis.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Asking jsdom for the style of every element takes most of the time of these tests; what is hidden is told apart by its name.
configure({ defaultHidden: true });

afterEach(cleanup);
