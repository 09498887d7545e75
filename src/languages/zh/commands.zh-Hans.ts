import type { CommandTexts } from "../../hosts/outlook/commandTexts.ts";

export const commandTexts: CommandTexts = {
  drafted: "摘要已放入答复，发送前请先核对内容。",
  nothingOpen: "请先打开邮件，再点击“起草摘要”。",
  failed: "Outlook 未接受草稿，请打开 Followthrough 面板复制内容。",
};
