/** Look of the mail page around the pane; the pane itself takes its look from Fluent. */
export const styles = `
:root { color-scheme: light dark; }
body { margin: 0; font: 14px/1.45 "Segoe UI", system-ui, sans-serif; }
.page { --back: #f5f5f5; --card: #fff; --text: #242424; --quiet: #5c5c5c; --line: #d6d6d6; --accent: #0f6cbd; --open: #ebf3fc;
  height: 100vh; display: flex; flex-direction: column; background: var(--back); color: var(--text); }
.page.dark, .page.highContrast { --back: #1f1f1f; --card: #292929; --text: #fff; --quiet: #c7c7c7; --line: #525252; --accent: #7ab8f5; --open: #0c3b5e; }
.page.highContrast { --back: #000; --card: #000; --line: #fff; --open: #1a5a96; }
.quiet { color: var(--quiet); font-size: 12px; }
button, select, input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 4px; padding: 4px 8px; }
button { cursor: pointer; } button:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.toolbar { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 10px; padding: 6px 16px; font-size: 13px; background: var(--card); border-bottom: 1px solid var(--line); }
.toolbar label { font-size: 12px; white-space: nowrap; } .toolbar select { font-size: 13px; max-width: 120px; text-overflow: ellipsis; } .toolbar .me { max-width: 150px; }
.toolbar input[type=range] { width: 70px; padding: 0; vertical-align: middle; }
@media (max-width: 1500px) { .toolbar .quiet { display: none; } }
.gap { flex: 1; }
.status:empty { display: none; } .status { margin: 8px 16px; }
.problems { margin: 8px 16px; max-height: 20vh; overflow: auto; overflow-wrap: anywhere; }
.columns { flex: 1; min-height: 0; display: grid; }
.threads { overflow: auto; border-right: 1px solid var(--line); background: var(--card); }
.threads ul { list-style: none; margin: 0; padding: 0; } .threads p { padding: 0 12px; }
.threads button { width: 100%; text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; padding: 10px 12px; display: block; }
.threads button[aria-current=true] { background: var(--open); box-shadow: inset 3px 0 var(--accent); }
.subject { display: block; overflow-wrap: anywhere; }
.reading { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.mail { flex: 1; overflow: auto; padding: 0 20px 20px; }
.mail h1 { font-size: 20px; overflow-wrap: anywhere; }
.message { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin-bottom: 12px; padding: 12px 16px; }
.message header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; }
.message time, .recipients { color: var(--quiet); font-size: 12px; } .recipients { width: 100%; margin: 2px 0; overflow-wrap: anywhere; }
.message iframe { width: 100%; border: 0; margin-top: 8px; background: #fff; border-radius: 4px; }
.dark .message iframe, .highContrast .message iframe { padding: 12px; width: calc(100% - 24px); }
.compose { height: 45%; display: flex; flex-direction: column; border-top: 2px solid var(--accent); background: var(--card); padding: 8px 16px; min-height: 0; }
.compose header { display: flex; align-items: center; gap: 12px; } .compose header .quiet { flex: 1; }
.compose p { margin: 4px 0; overflow-wrap: anywhere; } .compose label { display: flex; gap: 8px; align-items: center; } .compose input { flex: 1; }
.composeBody { flex: 1; overflow: auto; margin-top: 8px; padding: 8px; background: #fff; color: #242424; border: 1px solid var(--line); border-radius: 4px; }
.pane { box-sizing: border-box; height: 100%; border: 0; border-left: 1px solid var(--line); background: var(--card); }
.outlook { height: 100%; display: flex; flex-direction: column; min-height: 0; } .outlook > button { align-self: end; margin: 4px; }
.paneHolder { flex: 1; min-height: 0; display: flex; } .paneHolder .pane { flex: 1; min-width: 0; }
.dropping { position: fixed; inset: 0; display: grid; place-items: center; font-size: 24px; background: #0f6cbdcc; color: #fff; }
@media (max-width: 900px) {
  .columns { grid-template-columns: minmax(0, 1fr) auto !important; grid-template-rows: 25vh minmax(0, 1fr); }
  .threads { grid-column: 1 / -1; border-right: 0; border-bottom: 1px solid var(--line); }
}
@media (max-width: 700px) {
  .page { height: auto; min-height: 100vh; }
  .columns { display: block; } .threads { max-height: 25vh; } .reading { height: 70vh; } .mail { padding: 0 8px 8px; }
  .pane, .outlook, .gmail { width: 100% !important; height: 90vh; border-left: 0; border-top: 1px solid var(--line); }
}
`;
