import { group, type SynonymGroup } from './synonym-group.ts';

/** Who runs it, by all its names. What fact-words.ts says of an organization or a window is found by these. */
export const organizationWords: readonly SynonymGroup[] = [
  group('サポステ 若者サポートステーション'),
  group('社協 社会福祉協議会'),
  group('地域包括支援センター 地域包括 在宅介護支援センター', {
    asked: '包括 包括支援センター ほうかつ',
    near: '高齢者相談',
  }),
  group(
    'ひきこもり地域支援センター ひきこもり支援センター ひきこもりサポートセンター ひきこもり支援ステーション',
    {
      asked:
        '県センター 都道府県センター 県のセンター ひきこもりセンター 県のひきこもりセンター ひきこもり相談センター',
    },
  ),
  group('こども若者 若者センター 青少年センター ユースセンター 若者相談', {
    asked: '子供若者センター 子ども若者センター 青少年相談 子ども若者相談 子ども若者総合支援センター',
  }),
  group(
    '精神保健福祉センター こころの健康センター 心の健康センター 精神保健センター こころの健康総合センター',
  ),
  group('保健所 保健福祉事務所'),
  group('保健師', { asked: '看護師', near: '保健所 保健センター' }),
  group('保健センター 健康センター 保健福祉センター'),
  group('基幹相談支援センター 障害者相談支援センター 基幹相談', {
    asked: '基幹 基幹センター',
    near: '相談支援事業所',
  }),
  group('障害者就業生活支援センター 就業生活支援センター', { asked: 'なかぽつ 就ぽつ 中ぽつ' }),
  group('発達障害者支援センター 発達障害者相談支援センター'),
  group('ハローワーク 職業安定所', { asked: '職安' }),
  group('ジョブカフェ 若者就職支援センター'),
  group('民生委員 民生児童委員 児童委員'),
  // Half of a directory is run by town halls; who types this wants their counter (fact-words.ts).
  group('役場の窓口', { asked: '役場 市役所 町役場 村役場 区役所 役所', near: '役場 市役所 福祉課' }),
  group('教育支援センター 適応指導教室 教育委員会 教育相談'),
  group('スクールソーシャルワーカー ssw スクールカウンセラー'),
  group('npo 市民団体 民間団体', { asked: '支援団体' }),
  group(
    '自立相談支援 自立支援センター 生活就労サポートセンター 生活就労支援センター 生活困窮者自立支援センター 自立相談',
    {
      near: '生活困窮',
    },
  ),
  group('重層的支援 断らない相談 まるごと相談', { asked: '重層 断らない 重層的支援体制整備事業' }),
  group('家計改善 家計相談 債務 借金', { asked: '家計 ローン', near: '生活困窮 自立相談支援' }),
];
