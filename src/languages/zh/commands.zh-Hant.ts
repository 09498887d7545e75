import type { CommandTexts } from "../../hosts/outlook/commandTexts.ts";

export const commandTexts: CommandTexts = {
  drafted: "摘要已放入回覆，寄出前請先確認內容。",
  nothingOpen: "請先開啟郵件，再按「草擬摘要」。",
  failed: "Outlook 未接受草稿，請開啟 Followthrough 面板複製內容。",
};
