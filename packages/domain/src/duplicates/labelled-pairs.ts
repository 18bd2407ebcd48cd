import type { ResourceKind } from '../directory/codes.ts';
import type { ComparedEntry } from './compare-entries.ts';

/**
 * Pairs of invented entries as they meet in practice, judged by hand: the same place written by two sections, or two
 * places that are easily taken for one. `decisions` of the design ask for precision 0.95 and recall 0.90 on them.
 */
export interface LabelledPair {
  readonly isSame: boolean;
  readonly why: string;
  readonly one: ComparedEntry;
  readonly other: ComparedEntry;
}

interface Told {
  name: string;
  kana?: string;
  kind?: ResourceKind;
  org?: string;
  corp?: string;
  tel?: string;
  town?: string;
  /** Metres east and north of a point in Nagano. */
  at?: readonly [number, number];
}

const entryOf = (id: string, told: Told): ComparedEntry => ({
  id,
  name: told.name,
  kana: told.kana ?? null,
  kind: told.kind ?? 'IBASHO',
  organizationName: told.org ?? null,
  corporateNumber: told.corp ?? null,
  phones: told.tel ? [told.tel] : [],
  municipalityCode: told.town ?? null,
  point: told.at ? { lat: 36.65 + told.at[1] / 111_000, lng: 138.18 + told.at[0] / 89_000 } : null,
});

const made: LabelledPair[] = [];
const judge = (isSame: boolean, why: string, pairs: readonly (readonly [Told, Told])[]) => {
  for (const [one, other] of pairs)
    made.push({ isSame, why, one: entryOf('one', one), other: entryOf('other', other) });
};
const nagano = '20201';
const ueda = '20203';
const saku = '20217';
const koumi = '20303';
const takasaki = '10202';

judge(true, 'legal form and spelling', [
  [
    { name: 'NPO法人ひだまり', tel: '0000-00-0101', town: nagano },
    { name: '特定非営利活動法人 ひだまり', tel: '0000(00)0101', town: nagano },
  ],
  [
    { name: '（一社）よりみち', tel: '0000-00-0102', town: ueda },
    { name: '一般社団法人よりみち', tel: '0000-00-0102', town: ueda },
  ],
  [
    { name: '居場所 ひだまり', town: nagano, at: [0, 0] },
    { name: 'ひだまり（居場所）', town: nagano, at: [40, 10] },
  ],
  [
    { name: 'フリースペースそらまめ', town: ueda, tel: '0000-00-0103' },
    { name: 'そらまめ', town: ueda, tel: '0000-00-0103' },
  ],
  [
    { name: 'ｶﾌｪ ﾂﾑｷﾞ', kind: 'CAFE', town: saku, at: [0, 0] },
    { name: 'カフェ つむぎ', kind: 'CAFE', town: saku, at: [15, 0] },
  ],
  [
    { name: '家族会「あゆみ」', kind: 'FAMILY_GROUP', town: nagano, tel: '0000-00-0104' },
    { name: 'あゆみ家族会', kind: 'FAMILY_GROUP', town: nagano, tel: '0000000104' },
  ],
  [
    { name: '澤の家', town: koumi, at: [0, 0], tel: '0000-00-0105' },
    { name: '沢の家', town: koumi, at: [5, 5], tel: '0000-00-0105' },
  ],
  [
    { name: '渡邊さんち', town: koumi, at: [0, 0] },
    { name: '渡辺さんち', town: koumi, at: [30, 0] },
  ],
  [
    { name: 'ひきこもり家族会 みらい', kind: 'FAMILY_GROUP', town: ueda, tel: '0000-00-0106' },
    { name: 'みらいの会', kind: 'FAMILY_GROUP', town: ueda, tel: '0000-00-0106' },
  ],
  [
    { name: '子ども・若者の居場所 ゆらり', town: saku, at: [0, 0] },
    { name: 'こども若者の居場所ゆらり', town: saku, at: [60, 0] },
  ],
  [
    { name: 'NPO法人 緑の風', tel: '０００－０００－０１０７', town: nagano },
    { name: '緑の風', tel: '000-000-0107', town: nagano },
  ],
  [
    { name: 'Cafe ほっと', kind: 'CAFE', town: nagano, at: [0, 0], tel: '0000-00-0108' },
    { name: 'カフェほっと', kind: 'SALON', town: nagano, at: [20, 0], tel: '0000-00-0108' },
  ],
  [
    { name: 'なごみサロン', kind: 'SALON', town: ueda, at: [0, 0] },
    { name: 'サロンなごみ', kind: 'IBASHO', town: ueda, at: [80, 0] },
  ],
  [
    { name: '当事者会 石段のわ', kind: 'PEER_GROUP', town: nagano, tel: '0000-00-0109' },
    { name: '石段のわ', kind: 'IBASHO', town: nagano, tel: '0000-00-0109' },
  ],
  [
    { name: '若者サポート　とまり木', kind: 'WORK_READINESS', town: ueda, tel: '0000-00-0110' },
    { name: '若者サポートとまり木', kind: 'WORK_READINESS', town: ueda, tel: '0000-00-0110（内線12）' },
  ],
  [
    { name: '長野県ひきこもり支援センター', kind: 'WINDOW', town: nagano, tel: '0000-00-0111' },
    { name: '長野県 ひきこもり支援センター', kind: 'WINDOW', town: nagano, tel: '+81 000-00-0111' },
  ],
  [
    { name: '夜の図書室', town: saku, at: [0, 0], tel: '0000-00-0112' },
    { name: '夜の圖書室', town: saku, at: [0, 0], tel: '0000-00-0112' },
  ],
  [
    { name: 'サポーターの家', town: saku, at: [0, 0] },
    { name: 'サポータの家', town: saku, at: [10, 0] },
  ],
]);

judge(true, 'reading, short name, one of two names', [
  [
    { name: 'あかり', kana: 'あかり', town: nagano, at: [0, 0] },
    { name: '灯', kana: 'あかり', town: nagano, at: [30, 30] },
  ],
  [
    { name: '木もれ陽', kana: 'こもれび', town: ueda, tel: '0000-00-0121' },
    { name: 'こもれび', kana: 'こもれび', town: ueda, tel: '0000-00-0121' },
  ],
  [
    { name: 'よりあい処 まんまる', town: saku, tel: '0000-00-0122' },
    { name: 'まんまる', town: saku, tel: '0000-00-0122' },
  ],
  [
    { name: 'ぶどう棚の下で', town: ueda, tel: '0000-00-0123', at: [0, 0] },
    { name: '居場所「ぶどう棚」', town: ueda, tel: '0000-00-0123', at: [0, 0] },
  ],
  [
    { name: '千曲川のほとり 読書の部屋', town: ueda, at: [0, 0] },
    { name: '千曲川のほとり', town: ueda, at: [50, 0] },
  ],
  [
    { name: 'みんなの家 けやき', town: nagano, tel: '0000-00-0124' },
    { name: 'けやきの家', town: nagano, tel: '0000-00-0124' },
  ],
  [
    { name: '家族のつどい つむぎ', kind: 'FAMILY_GROUP', town: koumi, tel: '0000-00-0125' },
    { name: 'つむぎ 家族の集い', kind: 'FAMILY_CLASS', town: koumi, tel: '0000-00-0125' },
  ],
  [
    { name: 'くらしの相談窓口（小海町）', kind: 'WINDOW', town: koumi, tel: '0000-00-0126' },
    { name: '小海町くらしの相談窓口', kind: 'WINDOW', town: koumi, tel: '0000-00-0126' },
  ],
  [
    { name: '上田市生活就労支援センターまいさぽ', kind: 'WINDOW', town: ueda, tel: '0000-00-0127' },
    { name: 'まいさぽ上田市生活就労支援センター', kind: 'WINDOW', town: ueda, tel: '0000-00-0127' },
  ],
  [
    { name: '土曜のテーブル', kana: 'どようのてーぶる', town: saku, tel: '0000-00-0128' },
    { name: '土曜のテーブル（ひきこもり居場所）', town: saku, tel: '0000-00-0128' },
  ],
  [
    { name: 'NPO法人えん', kana: 'えん', town: nagano, tel: '0000-00-0129', corp: '0000000000129' },
    { name: 'えん', kana: 'エン', town: nagano, corp: '0000000000129' },
  ],
  [
    { name: '縁がわ', kana: 'えんがわ', town: nagano, at: [0, 0] },
    { name: '縁側', kana: 'えんがわ', town: nagano, at: [100, 0] },
  ],
  [
    { name: 'すみれ会', kind: 'FAMILY_GROUP', town: nagano, tel: '0000-00-0130' },
    { name: '精神障害者家族会すみれ会', kind: 'FAMILY_GROUP', town: nagano, tel: '0000-00-0130' },
  ],
  [
    { name: '日曜サロン 陽だまり', kind: 'SALON', kana: 'ひだまり', town: ueda, at: [0, 0] },
    { name: '陽だまり日曜サロン', kind: 'SALON', kana: 'ひだまり', town: ueda, at: [120, 0] },
  ],
]);

judge(true, 'something is missing on one side', [
  [
    { name: 'わき水のほとり', town: saku, tel: '0000-00-0141' },
    { name: 'わき水のほとり', town: saku },
  ],
  [
    { name: '古着屋の奥の喫茶', town: nagano, at: [0, 0] },
    { name: '古着屋の奥の喫茶', town: nagano },
  ],
  [
    { name: 'ネジとソファの部屋', tel: '0000-00-0142' },
    { name: 'ネジとソファの部屋', tel: '0000-00-0142', town: ueda },
  ],
  [
    { name: 'あんずの里の居間', town: nagano },
    { name: 'あんずの里の居間', town: nagano, at: [0, 0], tel: '0000-00-0143' },
  ],
  [
    { name: '川音の間', town: koumi, org: 'NPO法人ひだまり' },
    { name: '川音の間', town: koumi, org: 'ひだまり' },
  ],
  [
    { name: 'オンライン夜話', kind: 'PEER_GROUP', tel: '0000-00-0144' },
    { name: 'オンライン夜話の会', kind: 'PEER_GROUP', tel: '0000-00-0144' },
  ],
  [
    { name: '職人のしごと場', kind: 'WORKPLACE', town: ueda, at: [0, 0] },
    { name: '職人の仕事場', kind: 'WORKPLACE', town: ueda, at: [70, 0] },
  ],
  [
    { name: 'ボードゲームの月曜', kind: 'ACTIVITY', town: saku, tel: '0000-00-0145' },
    { name: '月曜ボードゲーム', kind: 'IBASHO', town: saku, tel: '0000-00-0145' },
  ],
  [
    { name: '盆地のこころ医院 ひきこもり外来', kind: 'MEDICAL', town: nagano, tel: '0000-00-0146' },
    { name: '盆地のこころ医院', kind: 'MEDICAL', town: nagano, tel: '0000-00-0146' },
  ],
  [
    { name: 'なわて長屋', town: nagano, tel: '0000-00-0147', at: [0, 0] },
    { name: 'なわて長屋', town: nagano, tel: '0000-00-0999', at: [0, 0] },
  ],
  [
    { name: 'よりみち文庫', town: saku, at: [0, 0] },
    { name: 'よりみち文庫', town: saku, at: [900, 0] },
  ],
  [
    { name: '峠の親の会', kind: 'FAMILY_GROUP', town: nagano, at: [0, 0] },
    { name: '峠 親の会', kind: 'FAMILY_GROUP', town: nagano, at: [300, 0] },
  ],
]);

judge(false, 'one house offers several things', [
  [
    { name: 'ひだまり 居場所', town: nagano, tel: '0000-00-0201', at: [0, 0] },
    { name: 'ひだまり 家族会', kind: 'FAMILY_GROUP', town: nagano, tel: '0000-00-0201', at: [0, 0] },
  ],
  [
    { name: 'NPO法人よりみち 相談室', kind: 'COUNSELING', town: ueda, tel: '0000-00-0202', at: [0, 0] },
    { name: 'NPO法人よりみち 居場所', town: ueda, tel: '0000-00-0202', at: [0, 0] },
  ],
  [
    { name: 'えん しごと準備', kind: 'WORK_READINESS', town: saku, tel: '0000-00-0203' },
    { name: 'えん 家族教室', kind: 'FAMILY_CLASS', town: saku, tel: '0000-00-0203' },
  ],
  [
    { name: '木曜カフェ', kind: 'CAFE', town: nagano, tel: '0000-00-0204', at: [0, 0] },
    { name: '金曜の夜話', kind: 'PEER_GROUP', town: nagano, tel: '0000-00-0204', at: [0, 0] },
  ],
  [
    { name: '福祉課 くらし相談', kind: 'WINDOW', town: koumi, tel: '0000-00-0205', at: [0, 0] },
    { name: '保健センター こころの相談', kind: 'WINDOW', town: koumi, tel: '0000-00-0205', at: [0, 0] },
  ],
  [
    { name: '社会福祉協議会 訪問', kind: 'OUTREACH', town: koumi, tel: '0000-00-0206' },
    { name: '社会福祉協議会 サロン', kind: 'SALON', town: koumi, tel: '0000-00-0206' },
  ],
  [
    { name: '県ひきこもり支援センター 家族教室', kind: 'FAMILY_CLASS', town: nagano, tel: '0000-00-0207' },
    { name: '県ひきこもり支援センター', kind: 'WINDOW', town: nagano, tel: '0000-00-0207' },
  ],
  [
    { name: '公民館 読書会', kind: 'ACTIVITY', town: saku, tel: '0000-00-0208', at: [0, 0] },
    { name: '公民館 子ども食堂', kind: 'OPEN_PLACE', town: saku, tel: '0000-00-0208', at: [0, 0] },
  ],
  [
    { name: 'みんなの畑', kind: 'ACTIVITY', town: saku, org: 'NPO法人えん', tel: '0000-00-0209' },
    { name: '夜の電話', kind: 'COUNSELING', town: saku, org: 'NPO法人えん', tel: '0000-00-0209' },
  ],
  [
    { name: 'なごみ 当事者会', kind: 'PEER_GROUP', town: ueda, at: [0, 0] },
    { name: 'なごみ 親の会', kind: 'FAMILY_GROUP', town: ueda, at: [0, 0] },
  ],
]);

judge(false, 'the same name elsewhere', [
  [
    { name: 'さくらの会', kind: 'FAMILY_GROUP', town: nagano },
    { name: 'さくらの会', kind: 'FAMILY_GROUP', town: takasaki },
  ],
  [
    { name: '居場所ひだまり', town: ueda, at: [0, 0] },
    { name: '居場所ひだまり', town: takasaki, at: [90_000, 0] },
  ],
  [
    { name: 'あおぞら', town: nagano, tel: '0000-00-0221' },
    { name: 'あおぞら', town: saku, tel: '0000-00-0222' },
  ],
  [
    { name: 'ほっとスペース', town: nagano, at: [0, 0] },
    { name: 'ほっとスペース', town: ueda, at: [25_000, 0] },
  ],
  [
    { name: 'たんぽぽ', kana: 'たんぽぽ', town: koumi },
    { name: 'たんぽぽ', kana: 'たんぽぽ', town: saku },
  ],
  [
    { name: '生活相談窓口', kind: 'WINDOW', town: koumi },
    { name: '生活相談窓口', kind: 'WINDOW', town: saku },
  ],
  [
    { name: '福祉課', kind: 'WINDOW', town: nagano, tel: '0000-00-0223' },
    { name: '福祉課', kind: 'WINDOW', town: ueda, tel: '0000-00-0224' },
  ],
  [
    { name: '家族会', kind: 'FAMILY_GROUP', town: koumi },
    { name: '家族会', kind: 'FAMILY_GROUP', town: ueda },
  ],
  [
    { name: 'ふらっと', town: saku, corp: '0000000000231' },
    { name: 'ふらっと', town: nagano, corp: '0000000000232' },
  ],
  [
    { name: 'つながりサロン', kind: 'SALON', town: takasaki },
    { name: 'つながりカフェ', kind: 'CAFE', town: nagano },
  ],
  [
    { name: 'きずな', town: ueda, org: 'NPO法人きずな上田' },
    { name: 'きずな', town: takasaki, org: 'NPO法人きずな高崎' },
  ],
  [
    { name: '地域包括支援センター', kind: 'WINDOW', town: nagano, at: [0, 0] },
    { name: '地域包括支援センター', kind: 'WINDOW', town: nagano, at: [9_000, 0] },
  ],
  [
    { name: 'わかば', town: nagano, at: [0, 0] },
    { name: 'わかば', town: nagano, at: [12_000, 0] },
  ],
]);

judge(false, 'numbers, directions, branches', [
  [
    { name: '第1ひだまりの家', town: nagano, at: [0, 0], tel: '0000-00-0241' },
    { name: '第2ひだまりの家', town: nagano, at: [100, 0], tel: '0000-00-0241' },
  ],
  [
    { name: 'あゆみ一号館', town: ueda, tel: '0000-00-0242' },
    { name: 'あゆみ二号館', town: ueda, tel: '0000-00-0242' },
  ],
  [
    { name: 'サロン北部', kind: 'SALON', town: nagano, tel: '0000-00-0243' },
    { name: 'サロン南部', kind: 'SALON', town: nagano, tel: '0000-00-0243' },
  ],
  [
    { name: '地域包括支援センター東部', kind: 'WINDOW', town: nagano },
    { name: '地域包括支援センター西部', kind: 'WINDOW', town: nagano },
  ],
  [
    { name: '家族会 第1グループ', kind: 'FAMILY_GROUP', town: ueda, tel: '0000-00-0244' },
    { name: '家族会 第2グループ', kind: 'FAMILY_GROUP', town: ueda, tel: '0000-00-0244' },
  ],
  [
    { name: '若者の家 北館', town: saku, at: [0, 0] },
    { name: '若者の家 南館', town: saku, at: [60, 0] },
  ],
  [
    { name: 'みどり3丁目の家', town: nagano },
    { name: 'みどり5丁目の家', town: nagano },
  ],
  [
    { name: '夕やけ食堂 東店', kind: 'OPEN_PLACE', town: ueda, at: [0, 0] },
    { name: '夕やけ食堂 西店', kind: 'OPEN_PLACE', town: ueda, at: [1_500, 0] },
  ],
]);

judge(false, 'names alike, places not', [
  [
    { name: 'ひだまり', town: nagano, at: [0, 0] },
    { name: 'ひまわり', town: nagano, at: [150, 0] },
  ],
  [
    { name: 'あすなろ', town: ueda, at: [0, 0] },
    { name: 'あすか', town: ueda, at: [30, 0] },
  ],
  [
    { name: '青空の会', kind: 'FAMILY_GROUP', town: nagano },
    { name: '青葉の会', kind: 'FAMILY_GROUP', town: nagano },
  ],
  [
    { name: 'こもれび', town: saku },
    { name: 'こもれび文庫', town: ueda },
  ],
  [
    { name: '森の教室', town: nagano, at: [0, 0] },
    { name: '森の食堂', kind: 'OPEN_PLACE', town: nagano, at: [800, 0] },
  ],
  [
    { name: '上田若者サポートステーション', kind: 'WORK_READINESS', town: ueda },
    { name: '上田若者相談センター', kind: 'WINDOW', town: ueda },
  ],
  [
    { name: '小海町社会福祉協議会', kind: 'WINDOW', town: koumi, tel: '0000-00-0261' },
    { name: '小海町役場 町民課', kind: 'WINDOW', town: koumi, tel: '0000-00-0262' },
  ],
  [
    { name: '月曜の居場所', town: nagano, at: [0, 0] },
    { name: '火曜の居場所', town: nagano, at: [2_000, 0] },
  ],
  [
    { name: 'こころの診療所', kind: 'MEDICAL', town: nagano },
    { name: 'こころの相談室', kind: 'COUNSELING', town: nagano },
  ],
  [
    { name: 'りんご並木', town: ueda },
    { name: 'りんご畑の半日しごと', kind: 'WORKPLACE', town: ueda },
  ],
  [
    { name: '風の家', town: saku, at: [0, 0] },
    { name: '風の子保育園 子育てサロン', kind: 'SALON', town: saku, at: [100, 0] },
  ],
  [
    { name: 'ゆっくりの日', town: nagano, tel: '0000-00-0263' },
    { name: 'ゆっくり歩こう会', kind: 'ACTIVITY', town: nagano, tel: '0000-00-0264' },
  ],
  [
    { name: '臼田の谷 家族の夕べ', kind: 'FAMILY_GROUP', town: saku },
    { name: '臼田の谷 若者の朝', kind: 'PEER_GROUP', town: saku },
  ],
  [
    { name: '利根の親の炭火', kind: 'FAMILY_GROUP', town: takasaki },
    { name: '利根の居場所', town: takasaki },
  ],
  [
    { name: '花時計', town: nagano, tel: '0000-00-0265', at: [0, 0] },
    { name: '時計台の間', town: nagano, tel: '0000-00-0266', at: [120, 0] },
  ],
  [
    { name: 'まゆの家', town: ueda },
    { name: 'まゆみの家', town: saku },
  ],
  [
    { name: 'のきした珈琲', kind: 'CAFE', town: nagano, at: [0, 0] },
    { name: 'のきした文庫', kind: 'ACTIVITY', town: nagano, at: [4_000, 0] },
  ],
]);

export const labelledPairs: readonly LabelledPair[] = made;
