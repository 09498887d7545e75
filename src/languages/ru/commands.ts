import type { CommandTexts } from "../../hosts/outlook/commandTexts.ts";

export const commandTexts: CommandTexts = {
  drafted: "Сводка вставлена в ответ. Проверьте её перед отправкой.",
  nothingOpen: "Сначала откройте письмо, затем нажмите «Черновик итогов».",
  failed: "Outlook не принял черновик. Откройте панель Followthrough и скопируйте его.",
};
