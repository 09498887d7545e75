import type { ConnectTexts } from "../../hosts/connectTexts.ts";

export const connectTexts: ConnectTexts = {
  locale: "ja",
  connected: "設定が完了しました。今後はメールを閉じている間も返信を確認します。この許可は設定画面からいつでも取り消せます。",
  declined: "メールの閲覧が許可されなかったため、何も変更していません。リマインドはこれまでどおり日時に従って行います。",
  expired: "このリンクの有効期限が切れています。設定画面からもう一度お試しください。",
  otherAccount: "ご利用中とは別のアカウントでサインインされたため、何も変更していません。同じアカウントを選んで、もう一度お試しください。",
  failed: "サインインを完了できませんでした。数分後にもう一度お試しください。",
  close: "このウィンドウは閉じていただいて構いません。",
};
