import type { WindowPlace } from '@tsunagi/domain';

/** A first window as a town might call and describe it; each stands in at most a few towns, far from each other. */
export interface WindowText {
  name: string;
  kana: string;
  places: WindowPlace[];
  summary: string;
  say: string;
  answeredBy: string;
  aliases?: string[];
  /** Only where it rings true; anywhere if absent. */
  only?: 'SMALL' | 'CITY';
}

export const windowTexts: WindowText[] = [
  { name: '福祉なんでも相談', kana: 'ふくしなんでもそうだん', places: ['SELF_RELIANCE'], summary: 'どの係に話せばよいか分からないとき、ここに電話してください。話を聞いてから、いっしょに行き先を考えます。', say: 'どこに相談したらいいか分からなくて', answeredBy: '相談員' },
  { name: 'まるごと相談室', kana: 'まるごとそうだんしつ', places: ['MULTILAYER'], summary: '家族のこと、仕事のこと、体のこと。ひとつずつ分けずに、まるごと聞く相談室です。', say: 'いくつか困りごとがあるのですが', answeredBy: '社会福祉士', aliases: ['重層的支援の窓口'] },
  { name: 'こころとくらしの相談', kana: 'こころとくらしのそうだん', places: ['HEALTH_CENTER'], summary: '眠れない、外に出られない、話す人がいない。保健師が、お茶の時間のように聞きます。', say: '家にこもりがちな家族のことで', answeredBy: '保健師' },
  { name: 'よりそい相談', kana: 'よりそいそうだん', places: ['SELF_RELIANCE'], summary: '仕事が続かない、家から出にくい。そんな毎日の話を、急がずに聞きます。', say: '少し話を聞いてほしい', answeredBy: '相談支援員', aliases: ['生活困窮者自立相談'] },
  { name: 'ひきこもり相談の窓口', kana: 'ひきこもりそうだんのまどぐち', places: ['HIKIKOMORI_ALONE'], summary: 'ひきこもりのことだけを聞く窓口です。期間の長い短いは問いません。', say: 'ひきこもりのことで相談したい', answeredBy: '専任の相談員', aliases: ['ひきこもり専門窓口'] },
  { name: '健康ふくしの相談', kana: 'けんこうふくしのそうだん', places: ['HEALTH_CENTER', 'MULTILAYER'], summary: '健診の部屋のとなりで、こころと体の両方の話ができます。赤ちゃん連れの方のいない曜日もあります。', say: 'こころの相談の日を知りたい', answeredBy: '保健師' },
  { name: 'くらしのしきり直し相談', kana: 'くらしのしきりなおしそうだん', places: ['SELF_RELIANCE'], summary: '生活がうまく回らなくなったとき、家計や住まいといっしょに、家にいる方の話も聞きます。', say: '家計のことと、家にいる息子のことで', answeredBy: '主任相談支援員' },
  { name: '家族の相談室', kana: 'かぞくのそうだんしつ', places: ['HIKIKOMORI_INTEGRATED'], summary: '親ごさん、きょうだい、おじさんおばさん。心配している人なら、だれでも話せる部屋です。', say: '家族ですが、本人は来なくてもいいですか', answeredBy: '精神保健福祉士' },
  { name: 'つながり支援係', kana: 'つながりしえんがかり', places: ['MULTILAYER'], summary: '話を聞いたあと、合いそうな場所まで いっしょに行きます。紹介状だけ渡して終わりにはしません。', say: 'つないでもらえる所があるか聞きたい', answeredBy: '相談員' },
  { only: 'SMALL', name: '住民ふくし課の相談', kana: 'じゅうみんふくしかのそうだん', places: ['OTHER'], summary: '小さな役場なので、係は分かれていません。電話に出た人が、そのまま話を聞きます。', say: '家族のことで聞いてほしい', answeredBy: '役場の職員' },
  { name: 'さわやか相談', kana: 'さわやかそうだん', places: ['EDUCATION', 'CHILD_YOUTH'], summary: '学校を離れたあとのことを、学校の外で話せます。卒業して何年たっていても大丈夫です。', say: '学校をやめたあとのことで', answeredBy: '教育相談員' },
  { name: 'ふれあい福祉の窓', kana: 'ふれあいふくしのまど', places: ['SELF_RELIANCE', 'OTHER'], summary: '社協の建物の奥にある、静かな窓口です。通りからは見えません。', say: '静かに話せる時間はありますか', answeredBy: '相談員' },
  { name: '生活あんしん相談', kana: 'せいかつあんしんそうだん', places: ['SELF_RELIANCE'], summary: '「お金に困っていないと使えない」と思われがちですが、そうではありません。外に出づらい方の話も聞きます。', say: 'お金の相談ではないのですが', answeredBy: '相談支援員', aliases: ['生活困窮の窓口'] },
  { name: '地域のくらし相談', kana: 'ちいきのくらしそうだん', places: ['COMMUNITY_SUPPORT'], summary: '高齢の方の相談所ですが、いっしょに暮らす50代のお子さんのことも聞きます。', say: '親も子も心配で', answeredBy: '社会福祉士', aliases: ['8050の相談'] },
  { name: '若もの・おとなの相談', kana: 'わかもの・おとなのそうだん', places: ['CHILD_YOUTH'], summary: '15歳から、年の上は決めていません。進学も就職も、まだ考えられない方の相談です。', say: 'まだ何も決まっていないのですが', answeredBy: '若者相談員', aliases: ['子ども・若者総合相談', 'こども・若者相談'] },
  { name: '保健センターの窓辺', kana: 'ほけんせんたーのまどべ', places: ['HEALTH_CENTER'], summary: '地区ごとに担当の保健師がいます。手紙でのやりとりから始める方もいます。', say: '担当の保健師さんと話したい', answeredBy: '地区の保健師' },
  { name: '障がいとくらしの相談', kana: 'しょうがいとくらしのそうだん', places: ['CORE_DISABILITY'], summary: '手帳や診断がなくても、「もしかして」と思ったときに聞ける窓口です。', say: '診断はないのですが、特性かもと思って', answeredBy: '相談支援専門員', aliases: ['グレーゾーンの相談'] },
  { name: '子どもと大人の保健室', kana: 'こどもとおとなのほけんしつ', places: ['HEALTH_CENTER', 'CHILD_YOUTH'], summary: '保健室のように、用がなくても座っていられます。体重を測って帰るだけの日もあります。', say: 'ちょっと寄ってもいいですか', answeredBy: '保健師' },
  { name: 'ひとりじゃない相談', kana: 'ひとりじゃないそうだん', places: ['HIKIKOMORI_INTEGRATED', 'SELF_RELIANCE'], summary: '長く人と話していない方の、はじめの一歩をいっしょに考えます。メールでのやりとりもできます。', say: 'メールで相談してもいいですか', answeredBy: '相談員' },
  { only: 'CITY', name: '総合相談ひろば', kana: 'そうごうそうだんひろば', places: ['MULTILAYER', 'SELF_RELIANCE'], summary: 'ひとつの机に、福祉、仕事、住まいの担当がそろいます。何度も同じ話をしなくてすみます。', say: 'まとめて相談したい', answeredBy: '総合相談員', aliases: ['断らない相談'] },
  { only: 'SMALL', name: '山里の相談所', kana: 'やまざとのそうだんじょ', places: ['OTHER', 'HEALTH_CENTER'], summary: '村に保健師はひとりです。留守のときは、折り返しの電話を待ってください。', say: '保健師さんに折り返してほしい', answeredBy: '役場の職員か保健師' },
  { name: '福祉の総合受付', kana: 'ふくしのそうごううけつけ', places: ['SELF_RELIANCE', 'CORE_DISABILITY'], summary: '受付で「家族のこと」とだけ言えば、個室に案内します。書類は、話したあとで大丈夫です。', say: '家族のことで', answeredBy: '受付の職員' },
  { name: '親の心配ごと相談', kana: 'おやのしんぱいごとそうだん', places: ['HIKIKOMORI_INTEGRATED', 'COMMUNITY_SUPPORT'], summary: '70代、80代の親ごさんからの電話がいちばん多い窓口です。ゆっくり、大きな声で話します。', say: '年をとってきて、子どもの先が心配です', answeredBy: '相談員' },
  { name: 'しごと・くらし応援室', kana: 'しごと・くらしおうえんしつ', places: ['SELF_RELIANCE'], summary: '働くことの前に、起きる時間や食事のことから話せます。週1回の練習の場も紹介します。', say: '働く前の相談がしたい', answeredBy: '就労支援員' },
  { only: 'SMALL', name: '町の縁側相談', kana: 'まちのえんがわそうだん', places: ['MULTILAYER', 'OTHER'], summary: '役場ではなく、商店街の空き店舗にあります。買い物のふりをして寄る方もいます。', say: '今日は開いていますか', answeredBy: '相談員' },
  { name: '教育と福祉の相談', kana: 'きょういくとふくしのそうだん', places: ['EDUCATION', 'SELF_RELIANCE'], summary: '中学を出たあとに切れてしまいがちな支えを、つなぎ直す窓口です。高校をやめた方も、どうぞ。', say: '高校をやめたあと、家にいます', answeredBy: 'スクールソーシャルワーカー' },
  { name: '精神保健の相談日', kana: 'せいしんほけんのそうだんび', places: ['HEALTH_CENTER'], summary: '月に何度か、精神保健福祉士が来ます。病院に行く前の、迷いの話もできます。', say: '次の相談日はいつですか', answeredBy: '保健師' },
  { only: 'CITY', name: '駅前くらし相談', kana: 'えきまえくらしそうだん', places: ['SELF_RELIANCE', 'MULTILAYER'], summary: '駅の改札から2分。電車で来て、だれにも会わずに帰れます。', say: '駅から行く道を教えてください', answeredBy: '相談支援員' },
  { only: 'CITY', name: 'こもれび相談室', kana: 'こもれびそうだんしつ', places: ['HIKIKOMORI_ALONE'], summary: '家にいる時間が長い方と、ご家族の専用の部屋です。居場所や家族会の案内もします。', say: '居場所のことを聞きたい', answeredBy: '精神保健福祉士', aliases: ['ひきこもりサポート'] },
  { only: 'CITY', name: '福祉課のはじめの窓口', kana: 'ふくしかのはじめのまどぐち', places: ['SELF_RELIANCE', 'OTHER'], summary: '庁内のどの課に関わることでも、最初はここで聞くと決めています。', say: '最初の相談です', answeredBy: '福祉課の職員' },
  { name: 'やすらぎ相談', kana: 'やすらぎそうだん', places: ['HEALTH_CENTER', 'COMMUNITY_SUPPORT'], summary: '家に伺うことから始めます。玄関で5分だけ、という日が続いてもかまいません。', say: '家に来てもらうことはできますか', answeredBy: '保健師' },
  { only: 'CITY', name: 'むすぶ相談センター', kana: 'むすぶそうだんせんたー', places: ['HIKIKOMORI_INTEGRATED', 'MULTILAYER'], summary: '市から任された法人が開いています。ひきこもり、仕事、住まいの相談員が同じ部屋にいます。', say: 'はじめて電話しました', answeredBy: '相談員', aliases: ['生活就労サポートセンター', '生活・就労サポートセンター'] },
];

/** What a window can add about itself; kept apart so that no two windows read the same. */
export const windowSecondSentences: string[] = [
  'お名前は、言わなくてもかまいません。', 'ご家族だけの相談が、いちばん多いです。', '電話だけで終わってもかまいません。', 'うまく話せなくても、メモを読むだけで大丈夫です。',
  '相談にお金はかかりません。', '1回きりでも、何年あいても、また話せます。', '来られない方には、こちらから伺います。', '待っている間も、ほかの人と顔を合わせません。',
  '土日は休みですが、留守番電話に残せます。', '手紙での相談も受けています。', '書類やはんこは、いりません。', '男性の相談員と女性の相談員を選べます。',
  '診断や手帳がなくても相談できます。', '合わないと思ったら、ほかの窓口をいっしょに探します。', '本人が知らないうちに訪ねることはしません。', '話した内容を、ほかの課に勝手に伝えません。',
  '6か月より短くても、30年たっていても聞きます。', '泣いてしまっても、黙ってしまっても大丈夫です。', '近所の方が働いている曜日は、さけられます。', '役場に来にくい方は、公民館でも会えます。',
  'はじめの日は、30分ほどです。', '連れて来る必要はありません。まず、ひとりでどうぞ。', '予約なしでも来られます。', '障がいのある方、介護をしている方の話も聞きます。',
];
