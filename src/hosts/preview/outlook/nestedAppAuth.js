// What Outlook puts into a pane for nested app authentication: a bridge to the page around it. Only where that page says it has a broker.
(() => {
  let host;
  try {
    host = JSON.parse(window.name);
  } catch {
    return;
  }
  if (host?.nestedAppAuth !== true) return;
  const listeners = new Set();
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || typeof event.data?.nestedAppAuthAnswer !== "string") return;
    for (const listener of listeners) listener(event.data.nestedAppAuthAnswer);
  });
  window.nestedAppAuthBridge = {
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    postMessage: (text) => window.parent.postMessage({ nestedAppAuthRequest: text }, "*"),
  };
})();
