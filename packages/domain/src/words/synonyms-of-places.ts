import { group, type SynonymGroup } from './synonym-group.ts';

/** The kinds of resource by all their names. */
export const placeWords: readonly SynonymGroup[] = [
  group(
    '居場所 フリースペース たまり場 オープンスペース コミュニティスペース 交流スペース 交流の場 つどいの場 サードプレイス 過ごせる場 行ける場所 安心できる場',
    {
      asked: 'スペース 行く場所 行くところ 行き場 居どころ',
      kinds: ['IBASHO'],
      near: 'サロン',
      nearKinds: ['SALON', 'CAFE', 'OPEN_PLACE'],
    },
  ),
  group('サロン 交流会 お茶会 茶話会 お茶のみ', {
    kinds: ['SALON'],
    near: '居場所 つどいの場',
    nearKinds: ['IBASHO', 'CAFE', 'OPEN_PLACE'],
  }),
  group('カフェ 喫茶', {
    asked: '喫茶店 ひきこもりカフェ',
    kinds: ['CAFE'],
    near: '珈琲 コーヒー',
    nearKinds: ['SALON', 'IBASHO', 'OPEN_PLACE'],
  }),
  group('子ども食堂 地域食堂 みんなの食堂 だれでも食堂', {
    asked: 'ごはん ご飯',
    near: '食堂',
    nearKinds: ['OPEN_PLACE'],
  }),
  group('だれでも どなたでも', { asked: '誰でも だれでも来られる', nearKinds: ['OPEN_PLACE'] }),
  group(
    '当事者会 自助グループ 自助会 ピアサポート ピアサポーター 当事者の会 本人の会 当事者のつどい 当事者グループ',
    {
      asked: 'ピア 仲間 経験者 当事者 分かち合い 同じ経験',
      kinds: ['PEER_GROUP'],
      near: '当事者',
      nearKinds: ['SALON', 'IBASHO'],
    },
  ),
  group('活動 体験 趣味 クラブ サークル', { asked: '教室 習い事 部活', kinds: ['ACTIVITY'] }),
  group(
    '家族会 親の会 家族のつどい 親のつどい 家族交流会 家族の会 父母の会 父の会 母の会 家族茶話会 保護者会 家族サロン 親のサロン',
    {
      kinds: ['FAMILY_GROUP'],
      nearKinds: ['FAMILY_CLASS', 'CARER_GROUP'],
    },
  ),
  group(
    '家族教室 家族学習会 親の勉強会 家族講座 家族心理教室 家族セミナー 親の学習会 家族の勉強会 親の教室',
    {
      asked: 'craft クラフト',
      kinds: ['FAMILY_CLASS'],
      nearKinds: ['FAMILY_GROUP'],
    },
  ),
  group('ケアラー 介護者 ヤングケアラー ダブルケア', {
    asked: '介護 介護している 介護者の会 家族介護 世話をしている',
    kinds: ['CARER_GROUP'],
    nearKinds: ['FAMILY_GROUP'],
  }),
  group('相談窓口 窓口 相談室 相談所 相談センター 総合相談 福祉相談 生活相談', {
    asked: '相談 相談先 相談したい 相談できる 相談支援 なんでも相談',
    kinds: ['WINDOW'],
    near: '相談',
    nearKinds: ['COUNSELING', 'VISITING_SESSION'],
  }),
  group('出張相談 巡回相談 移動相談 出前相談 相談会', { kinds: ['VISITING_SESSION'], asked: '出張相談会' }),
  group('訪問 アウトリーチ', {
    asked: '家庭訪問 自宅訪問 家に来て 家まで来て 来てくれる 来てもらう 来てほしい 家に来てほしい 往診',
    kinds: ['OUTREACH'],
  }),
  group('カウンセリング カウンセラー 心理相談', {
    asked: '臨床心理士 公認心理師 心理士',
    kinds: ['COUNSELING'],
    near: '心理士 心理師',
    nearKinds: ['MEDICAL'],
  }),
  group('病院 クリニック 診療所 精神科 心療内科 ひきこもり外来 医院 外来', {
    asked: '医療 医者 受診 医療機関 通院 薬 診察',
    kinds: ['MEDICAL'],
    near: '医療 医師',
    nearKinds: ['MEDICAL_ADVICE'],
  }),
  group(
    '就労準備 就労体験 職業体験 仕事体験 職場体験 就労訓練 はたらく準備 はたらく練習 社会体験 仕事の練習',
    {
      asked: '就労準備支援 就労準備支援事業 ためしに働く',
      kinds: ['WORK_READINESS'],
      nearKinds: ['WORKPLACE'],
    },
  ),
  group('中間的就労 認定就労訓練 受け入れ企業 受入企業 協力企業 軽作業 内職 就労継続支援 b型 a型 作業所', {
    asked: '就労継続支援b型 b型事業所 就労移行支援 就労移行 企業 会社',
    kinds: ['WORKPLACE'],
    nearKinds: ['WORK_READINESS'],
  }),
  group('仕事 しごと 就労 就職 はたらく 就業 アルバイト', {
    asked:
      'はたらきたい バイト 求職 再就職 職業 就労支援 就職支援 就労相談 職探し 仕事探し 仕事が続かない 無職',
    kinds: ['WORKPLACE', 'WORK_READINESS'],
  }),
  group('講演会 講演 シンポジウム 語る会 フォーラム', {
    asked: 'イベント 催し 学習会 勉強会 講座 セミナー',
    kinds: ['EVENT'],
    near: '学習会 セミナー 講座',
    nearKinds: ['FAMILY_CLASS'],
  }),
  group('講師派遣 スーパーバイズ スーパービジョン スーパーバイザー 専門家派遣 アドバイザー', {
    asked: '事例検討 助言 講師',
    kinds: ['EXPERT_DISPATCH'],
    nearKinds: ['MEDICAL_ADVICE'],
  }),
  group('医師に相談 医師への相談 医師の助言 精神科医の助言 医療助言 心の相談サービス', {
    asked: '医師の派遣',
    kinds: ['MEDICAL_ADVICE'],
    nearKinds: ['EXPERT_DISPATCH', 'MEDICAL'],
  }),
  group('支援者向け 支援者の', { asked: '支援者', nearKinds: ['EXPERT_DISPATCH', 'MEDICAL_ADVICE'] }),
];
