/** What the panel loads when a draft or a reply is first looked at. */
export { DraftDesk } from "./DraftDesk.tsx";
export { ReplyCheck } from "./ReplyCheck.tsx";
