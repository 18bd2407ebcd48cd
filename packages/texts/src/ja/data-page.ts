/** Words of the page that tells other systems and offices how to take the directory along. */
export const dataPage = {
  title: 'データを使う',
  lead: 'ここに載っている場所の情報は、だれでも持ち帰って使えます。ホームページに載せる、表にする、ほかの仕組みで読むなど、使い方は自由です。',
  fiction: 'いまは、見本のデータ（架空）です。実在する場所の情報ではありません。',
  licence: '使うときは「つなぎ」から得たことと、得た日を書いてください（CC BY 4.0）。',
  notIn:
    '入っていないもの：個人の情報、住所を公開していない所のくわしい位置、職員だけが見られる決まり、停止している所。',
  filesTitle: 'ファイルで持ち帰る',
  files: {
    utf8: {
      name: '場所の一覧（CSV・UTF-8）',
      text: '推奨データセットの列を先に並べた表です。新しい表計算ソフトで開けます。',
    },
    shiftJis: {
      name: '場所の一覧（CSV・Shift_JIS）',
      text: '同じ表です。文字が化けるときは、こちらを使ってください。',
    },
    package: {
      name: 'HSDS 3 の表の一式（ZIP）',
      text: '組織・サービス・場所・日程を、国際的な決まり（HSDS）の表に分けたものです。',
    },
    lines: {
      name: '全体（1行に1件のJSON）',
      text: 'はじめの行に、作った日と使うときの決まりがあります。',
    },
  },
  liveTitle: 'ほかの仕組みから読む',
  live: {
    hsds: {
      name: 'HSDS 3.1 のAPI',
      text: '鍵も登録もいりません。ページ送り、変わったものだけ（modified_after）、ことば、近さで読めます。',
    },
    openapi: { name: 'APIの説明（OpenAPI）', text: '機械が読む説明書です。' },
    profile: { name: 'つなぎのプロファイル', text: 'HSDS に足していることと、ことばの意味です。' },
  },
  webhooksTitle: '変わったことを知らせてもらう',
  webhooks: {
    lead: '案内が載った、変わった、載らなくなった、一つになったとき、1分ほどで、決めたアドレスに知らせを送れます（Webhook）。町・県のまとめ役か、つなぎの運営者が、机の「連携」で足します。使いたいときは、まとめ役に、アドレスを伝えてください。',
    steps: [
      '知らせは https の POST で、中身は JSON です。type（resource.created・changed・withdrawn・merged のどれか）、timestamp（気づいた時）、data（知らせの番号、案内の番号、HSDSとページのリンク）が入ります。内容は、リンクから読んでください。',
      '署名は Standard Webhooks の決まりです。webhook-id、webhook-timestamp、webhook-signature の三つのヘッダーと、受け取ったままの本文を、渡された鍵（whsec_ で始まる）で確かめます。鍵を替えたあとの24時間は、署名が二つ並びます。どちらかが合えばよいです。合わないものと、5分より古いものは、捨ててください。',
      '同じ知らせが二度届くことも、順番が入れかわることもあります。webhook-id が同じものは、一度だけ使ってください。',
      '10秒以内に、200番台で答えてください。届かなければ、間をおいて8回まで試し、つづけて届かなければ止まります。410 と答えると、すぐに止まります。移転先（300番台）には送りません。',
      'directory.changed は、たくさん変わったか、しばらく止まっていた合図です。一覧を全部、読み直してください。',
    ],
    library: '確かめるための部品（いろいろな言語のもの）',
  },
  calendarTitle: '予定表に入れる',
  calendarText:
    '場所のページ、市町村のページ、都道府県のページに「予定表に入れる（iCal）」があります。開く日が変わると、予定表も変わります。',
  calendarLink: '予定表に入れる（iCal）',
  calendarKept: '入れた予定は、お使いの機械に残ります。',
};

export type DataPageTexts = typeof dataPage;
