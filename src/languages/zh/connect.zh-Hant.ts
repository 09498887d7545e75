import type { ConnectTexts } from "../../hosts/connectTexts.ts";

export const connectTexts: ConnectTexts = {
  locale: "zh-Hant",
  connected: "設定完成。今後即使信箱沒有開啟，也會留意對方的回覆。您可以隨時在設定中撤銷此權限。",
  declined: "未取得讀取郵件的權限，因此沒有做任何變更。提醒仍會依時間發出。",
  expired: "此連結已失效，請回到設定頁面重新開始。",
  otherAccount: "您登入的帳號與此處使用的不同，因此沒有做任何變更。請選擇同一個帳號重新操作。",
  failed: "登入未能完成，請過幾分鐘再試。",
  close: "您可以關閉此視窗了。",
};
