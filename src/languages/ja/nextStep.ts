import type { NextStepPhrases } from "../../engine/nextStep/nextStepPhrases.ts";

export const nextStepPhrases: NextStepPhrases = {
  locale: "ja",
  title: "次のステップ",
  add: {
    action: "次のステップとして、弊社にて……を用意いたします。",
    owner: "本件は弊社の……が担当いたします。",
    date: "……までを目安に進めたく存じますが、ご都合はいかがでしょうか。",
    question: "上記の進め方でよろしいでしょうか。",
  },
  clarify: "より適切にご案内するため、ご用途とご希望の時期をお聞かせいただけますでしょうか。",
  call: "本件は何度かやり取りを重ねておりますので、短いお電話でご相談できればと存じます。貴地時間{theirs}（当方時間{mine}）はいかがでしょうか。",
};
