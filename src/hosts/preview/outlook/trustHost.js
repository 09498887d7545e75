// office.js asks a page of its own origin whether a host without https may be trusted; on localhost it may.
addEventListener("message", () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), "*"));
