import type { CommandTexts } from "../../hosts/outlook/commandTexts.ts";

export const commandTexts: CommandTexts = {
  drafted: "返信にまとめを書き込みました。内容を確認してから送信してください。",
  nothingOpen: "先にメールを開いてから「まとめを下書き」を押してください。",
  failed: "Outlook に下書きを渡せませんでした。Followthrough のパネルからコピーしてください。",
};
