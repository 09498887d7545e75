/** Look of Gmail's side panel and its cards, after Google's own: widths, sizes and greys of its Material design. */
export const gmailStyles = `
.gmail { --gm-back: #fff; --gm-text: #1f1f1f; --gm-soft: #5f6368; --gm-line: #dadce0; --gm-blue: #0b57d0; --gm-hover: #f1f3f4; --gm-bar: #f6f8fc;
  box-sizing: border-box; position: relative; height: 100%; min-height: 0; display: flex; flex-direction: column; overflow: hidden; border-left: 1px solid var(--gm-line);
  background: var(--gm-back); color: var(--gm-text); font: 14px/20px "Google Sans Text", "Google Sans", Roboto, Arial, sans-serif; }
.gmail:lang(ja) { font-family: Roboto, "Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", sans-serif; }
.gmail:lang(zh-Hant) { font-family: Roboto, "Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI", sans-serif; }
.gmail:lang(zh-Hans) { font-family: Roboto, "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", sans-serif; }
.dark .gmail, .highContrast .gmail { --gm-back: #1f1f1f; --gm-text: #e3e3e3; --gm-soft: #c4c7c5; --gm-line: #444746; --gm-blue: #a8c7fa; --gm-hover: #2d2f31; --gm-late: #f2b8b5; --gm-bar: #28292a; }
.highContrast .gmail { --gm-back: #000; --gm-text: #fff; --gm-soft: #fff; --gm-line: #fff; --gm-bar: #000; }
.gmail button, .gmail select, .gmail input { font: inherit; color: inherit; }
.gmail :focus-visible { outline: 2px solid var(--gm-blue); outline-offset: -2px; }
.gmBar { display: flex; align-items: center; gap: 8px; min-height: 48px; padding: 4px 8px 4px 16px; background: var(--gm-bar); border-bottom: 1px solid var(--gm-line); }
.gmBar strong { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; font-weight: 500; font-size: 16px; }
.gmProgress { height: 2px; flex: none; overflow: hidden; position: relative; }
[aria-busy=true] > .gmProgress::after { content: ""; position: absolute; inset: 0; width: 40%; background: var(--gm-blue); animation: gmProgress 1s linear infinite; }
@keyframes gmProgress { from { left: -40%; } to { left: 100%; } }
@media (prefers-reduced-motion: reduce) { [aria-busy=true] > .gmProgress::after { animation: none; width: 100%; } }
.gmHeader { display: flex; align-items: center; gap: 4px; padding: 8px 4px 8px 16px; border-bottom: 1px solid var(--gm-line); min-height: 40px; }
.gmTitle { flex: 1; min-width: 0; }
.gmTitle h2 { margin: 0; font-size: 14px; line-height: 20px; font-weight: 500; overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow-wrap: anywhere; }
.gmTitle p { margin: 0; font-size: 12px; color: var(--gm-soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.gmail .gmRound { width: 40px; height: 40px; border: 0; border-radius: 50%; background: none; padding: 0; font-size: 20px; flex: none; }
.gmHeader > .gmRound { margin-left: -12px; }
.gmail .gmRound:hover, .gmail .gmPress:hover, .gmail .gmMore:hover { background: var(--gm-hover); }
.gmMenu { position: relative; }
.gmMenu ul { position: absolute; right: 4px; top: 40px; z-index: 2; margin: 0; padding: 8px 0; list-style: none; min-width: 144px; background: var(--gm-back); border: 1px solid var(--gm-line); border-radius: 4px; box-shadow: 0 2px 6px rgb(0 0 0 / .3); }
.gmMenu li button { width: 100%; border: 0; border-radius: 0; background: none; text-align: left; padding: 8px 16px; }
.gmMenu li button:hover { background: var(--gm-hover); }
.gmScroll { flex: 1; min-height: 0; overflow-y: auto; overflow-x: hidden; }
.gmSection { padding: 8px 0; border-bottom: 1px solid var(--gm-line); }
.gmSection:last-child { border-bottom: 0; }
.gmSection h3 { margin: 0; padding: 4px 16px; font-size: 12px; line-height: 16px; font-weight: 500; color: var(--gm-blue); overflow-wrap: anywhere; }
.gmParagraph { margin: 0; padding: 6px 16px; overflow-wrap: anywhere; line-break: strict; white-space: pre-line; }
.gmRow { display: flex; align-items: center; gap: 4px; min-height: 44px; }
.gmLines { flex: 1; min-width: 0; display: flex; flex-direction: column; padding: 6px 16px; text-align: left; }
.gmail .gmPress { border: 0; border-radius: 0; background: none; cursor: pointer; }
.gmTop, .gmBottom { font-size: 12px; line-height: 16px; color: var(--gm-soft); }
.gmTop { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.gmBottom, .gmText { overflow-wrap: anywhere; line-break: strict; }
.gmText { white-space: pre-line; }
.gmText.gmCut { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.gmIcon { width: 24px; padding-left: 16px; text-align: center; flex: none; }
.gmIcon + .gmLines { padding-left: 8px; }
.gmRow > .gmButton { margin-right: 12px; flex: none; }
.gmail .gmCheck { width: 18px; height: 18px; margin: 13px 16px 13px 9px; flex: none; accent-color: var(--gm-blue); cursor: pointer; }
.gmButtons { display: flex; flex-wrap: wrap; gap: 8px; padding: 6px 16px; }
.gmail .gmButton { min-height: 32px; padding: 4px 12px; border: 1px solid var(--gm-line); border-radius: 16px; background: none; color: var(--gm-blue); font-weight: 500; }
.gmail .gmButton:hover { background: var(--gm-hover); }
.gmail .gmFilled { border: 0; color: #fff; } .gmail .gmFilled:hover { filter: brightness(1.1); }
.highContrast .gmail .gmFilled { border: 1px solid #fff; }
.gmail .gmMore { width: 100%; border: 0; border-radius: 0; background: none; text-align: left; padding: 8px 16px; color: var(--gm-blue); font-weight: 500; min-height: 40px; }
.gmField { display: flex; flex-direction: column; gap: 2px; padding: 6px 16px; }
.gmField span, .gmChoices legend { font-size: 12px; line-height: 16px; color: var(--gm-soft); }
.gmail .gmField select, .gmail .gmField input { min-height: 40px; border: 0; border-bottom: 1px solid var(--gm-soft); border-radius: 4px 4px 0 0; background: var(--gm-hover); padding: 4px 8px; max-width: 100%; }
.dark .gmail, .highContrast .gmail { color-scheme: dark; }
.gmChoices { margin: 6px 16px; padding: 0; border: 0; display: grid; gap: 4px; } .gmChoices label { display: flex; gap: 8px; align-items: center; }
.gmDivider { margin: 8px 0; border: 0; border-top: 1px solid var(--gm-line); }
.gmFooter { flex: none; display: flex; justify-content: flex-end; gap: 8px; padding: 8px 16px; border-top: 1px solid var(--gm-line); background: var(--gm-back); }
.gmNote { margin: 0; padding: 8px 16px; border-bottom: 1px solid var(--gm-line); font-size: 12px; line-height: 16px; overflow-wrap: anywhere; } .gmNote ul { margin: 4px 0; padding-left: 16px; }
.gmSnackbar { position: absolute; left: 8px; right: 8px; bottom: 64px; z-index: 3; padding: 10px 16px; border-radius: 4px; background: #303030; color: #f2f2f2; box-shadow: 0 3px 5px rgb(0 0 0 / .3); }
.highContrast .gmSnackbar { border: 1px solid #fff; }
.gmSpoken { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
