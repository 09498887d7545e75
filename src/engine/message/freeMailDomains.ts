/** Providers where anybody has an address: sharing one says nothing about working together. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com proton.me mailbox.org protonmail.com pm.me gmx.com gmx.de gmx.net web.de t-online.de " +
    "zoho.com fastmail.com hey.com mail.com hotmail.co.uk yahoo.co.uk btinternet.com orange.fr free.fr laposte.net wanadoo.fr libero.it " +
    "qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com " +
    "yahoo.com.tw yahoo.com.hk hinet.net pchome.com.tw seed.net.tw msa.hinet.net " +
    "yahoo.co.jp yahoo.ne.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp plala.or.jp excite.co.jp " +
    "mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru ya.ru yandex.com rambler.ru ukr.net"
  ).split(" "),
);
