import { group, type SynonymGroup } from './synonym-group.ts';

/** Who it is about, how one gets there, and what it must be like. */
export const circumstanceWords: readonly SynonymGroup[] = [
  group('ひきこもり とじこもり 閉じこもり 社会的孤立 部屋から出 家から出', {
    asked:
      'ニート 籠もる こもる 部屋から出ない 部屋から出られない 家から出ない 家から出られない 外に出られない 外に出ない 外出できない 社会的ひきこもり 孤立 孤独',
    strength: 'SUBJECT',
  }),
  group('本人 息子 娘', {
    asked:
      '夫 妻 兄 弟 姉 妹 孫 主人 旦那 息子さん 娘さん 自分 私 友人 知人 うちの子 わが子 子 甥 姪 悩み 困りごと',
    strength: 'SETTING',
  }),
  group('長期', { asked: '長年 長い間 何年も', strength: 'SETTING' }),
  group('8050 高齢の親 親亡き後 親なき後 親なきあと 7040 9060', {
    asked: '8050問題 親の介護',
    near: '高齢者相談',
  }),
  group('中高年 40歳以上 壮年', { asked: '中年 大人', near: '40代 50代', strength: 'HINT' }),
  group('40代', { asked: '四十代', near: '中高年', strength: 'HINT' }),
  group('50代', { asked: '五十代', near: '中高年', strength: 'HINT' }),
  group('若者 若年 青年', { asked: '若い人 ユース 青少年 10代', near: '20代', strength: 'HINT' }),
  group('20代', { asked: '二十代', near: '若者', strength: 'HINT' }),
  group('30代', { asked: '三十代', near: '若者', strength: 'HINT' }),
  group('高齢者 シニア 65歳以上 高齢', { asked: 'お年寄り 老人', strength: 'HINT' }),
  group('こども 児童 小学生 中学生 高校生', { asked: '学生 18歳' }),
  group('家族 保護者 両親 父母', {
    asked: '親 親族 家族相談 家族の相談 家族支援 ご家族',
    nearKinds: ['FAMILY_GROUP', 'FAMILY_CLASS'],
  }),
  group('家族だけ 親だけ', { asked: '親だけで 家族だけで 本人が来なくても 本人抜き', strength: 'TOPIC' }),
  group('父親 お父さん おやじ', { asked: '父', nearKinds: ['FAMILY_GROUP'] }),
  group('母親 お母さん', { asked: '母', nearKinds: ['FAMILY_GROUP'] }),
  group('きょうだい 兄弟 姉妹 兄弟姉妹 兄妹'),
  group('女性 女子会 レディース', { asked: '女子 女の人 主婦 女性限定' }),
  // How to reach it.
  group('同行 付き添 つきそい', {
    asked: '付き添い 一緒に行 同行支援 伴走支援 一緒に行ってほしい 伴走',
    near: '伴走',
  }),
  group('オンライン web ウェブ zoom リモート メタバース', {
    asked: 'インターネット ネット ズーム 遠隔',
    near: 'ビデオ通話',
  }),
  group('line sns チャット', { asked: 'ライン line相談 sns相談' }),
  group('メール eメール 電子メール', { asked: 'mail email' }),
  group('手紙 文通 はがき'),
  group('電話相談 ホットライン', {
    asked: '電話 でんわ tel ダイヤル ダイアル 電話で話 電話だけ',
    near: '電話',
  }),
  group('夜間 夜', { asked: 'ナイト 仕事帰り 時間外', near: '夕方' }),
  group('夕方', { near: '夜間' }),
  group('土曜', { asked: '土曜日' }),
  group('日曜', { asked: '日曜日' }),
  group('土日', { asked: '休日 週末', near: '土曜 日曜' }),
  group('平日'),
  group('毎日', { near: '平日' }),
  group('匿名 名前を言わ 名乗ら', {
    asked: '名前を言わない 名前なし 名前は言いたくない 知られずに 知られたくない ばれない 内緒 秘密',
  }),
  group('無料 0円', { asked: 'ただ 費用 料金 お金がかからない 費用なし' }),
  group('車がなくても 公共交通 駅から バス停', {
    asked:
      '車がない 車なし 車がなくても行ける 駅近 駅から歩ける 駅から近い 歩いて行ける バスで行ける 電車で行ける',
  }),
  group('送迎 迎え', { asked: '送り迎え 迎えに来て' }),
  group('車いす バリアフリー スロープ 段差なし', { asked: '車椅子 段差' }),
  group('外国語 多言語 外国人 通訳', { asked: '外国 外国籍 やさしい日本語 外国の人' }),
  group('英語'),
  group('ポルトガル語', { asked: 'ブラジル' }),
  group('中国語'),
  group('スペイン語', { asked: 'ペルー' }),
  group('ベトナム語'),
  group('町外 市外 村外 県外 どこにお住まい', {
    asked: '町外の人 市外の人 他市 他の町 地元以外 よその町 住んでいない どこからでも',
    near: 'どなたでも',
  }),
  group('話さなくて 黙って 静か 無理に話 しゃべらなく', {
    asked: '話さなくていい 話したくない 静かに過ごす 人が苦手 しゃべらない ひとりで過ごす',
  }),
  // Circumstances.
  group('こころ メンタルヘルス 精神保健 心の健康', {
    asked: '心 メンタル こころの相談 心の相談',
    nearKinds: ['MEDICAL', 'COUNSELING'],
  }),
  group('うつ病 抑うつ 気分障害', { asked: 'うつ 鬱 鬱病', nearKinds: ['MEDICAL'] }),
  group('依存症 ゲーム障害 ネット依存 ゲーム依存', { asked: '依存 アルコール ギャンブル スマホ依存' }),
  group('自殺 自死 死にたい いのちの電話', { asked: '命 希死念慮 消えたい', near: '電話相談' }),
  group('暴力 虐待 dv', { asked: '家庭内暴力 暴れる 怖い' }),
  group('発達障害 グレーゾーン 自閉 adhd asd', {
    asked: 'アスペルガー 発達 発達相談',
    near: '基幹相談 手帳なし',
  }),
  group('診断なし', { asked: '診断がない 診断はない 診断されていない 診断', near: 'グレーゾーン' }),
  group('手帳なし', { asked: '手帳がない 障害者手帳がない 障害者手帳なし', near: '診断なし' }),
  group('障害者手帳 療育手帳', { asked: '手帳 障害手帳 精神障害者保健福祉手帳', near: '手帳なし' }),
  group('障害 障害福祉 障害者', { asked: '精神障害 知的障害', near: '基幹相談' }),
  group('生活困窮 困窮 生活に困 お金に困', {
    asked: 'お金がない 貧困 生活困窮者 生活困窮者自立支援 くらし 暮らし 生活費 生活苦 お金 お金の相談',
    near: '自立相談支援',
  }),
  group('生活保護', { asked: '生保 保護 ケースワーカー', near: '生活困窮' }),
  group('住まい 住居 居住支援 家賃', { asked: '住宅 部屋探し 家がない ひとり暮らし' }),
  group('住みこみ 住み込み 泊まりこみ', { asked: '泊まり 寮' }),
  group('フードバンク 食料', { asked: '食べ物 フードパントリー' }),
  group('不登校 登校拒否 登校しぶり 学校に行け 学校に行か 行き渋り', {
    asked: '学校 学校に行けない 学校に行かない 学校へ行けない 学校に行きたくない いじめ フリースクール',
    near: '教育相談 こども若者 フリースクール',
  }),
  group('中退 義務教育後 卒業後 中卒 高認 通信制', {
    asked: '高校中退 退学 高卒認定 進学 高校 進路',
    near: '教育相談 学び直し こども若者',
  }),
  group('就職氷河期 氷河期', { asked: 'ロスジェネ 氷河期世代' }),
];
