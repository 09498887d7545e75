import type { ConnectTexts } from "../../hosts/connectTexts.ts";

export const connectTexts: ConnectTexts = {
  locale: "zh-Hans",
  connected: "设置完成。今后即使邮箱没有打开，也会留意对方的回复。您可以随时在设置中撤销此权限。",
  declined: "未获得读取邮件的权限，因此没有作任何更改。提醒仍会按时间发出。",
  expired: "此链接已失效，请回到设置页面重新开始。",
  otherAccount: "您登录的账号与此处使用的不同，因此没有作任何更改。请选择同一账号重新操作。",
  failed: "登录未能完成，请过几分钟再试。",
  close: "您可以关闭此窗口了。",
};
