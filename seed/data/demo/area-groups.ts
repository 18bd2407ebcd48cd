import type { AreaGroupKind } from '@tsunagi/domain';

/** A zone of a prefecture, with the town its shared services sit in. Memberships are 見本: see README.md. */
export interface ZoneDraft {
  key: string;
  short: string;
  kana: string;
  prefecture: string;
  seat: string;
  members: string[];
}

const span = (prefix: string, ...rests: string[]) => rests.map((rest) => prefix + rest);

export const zones: ZoneDraft[] = [
  { key: 'zone-saku', short: '佐久', kana: 'さく', prefecture: '20', seat: '20217', members: span('20', '208', '217', '303', '304', '305', '306', '307', '309', '321', '323', '324') },
  { key: 'zone-ueda', short: '上田', kana: 'うえだ', prefecture: '20', seat: '20203', members: span('20', '203', '219', '349', '350') },
  { key: 'zone-suwa', short: '諏訪', kana: 'すわ', prefecture: '20', seat: '20206', members: span('20', '204', '206', '214', '361', '362', '363') },
  { key: 'zone-kamiina', short: '上伊那', kana: 'かみいな', prefecture: '20', seat: '20209', members: span('20', '209', '210', '382', '383', '384', '385', '386', '388') },
  { key: 'zone-minamishinshu', short: '南信州', kana: 'みなみしんしゅう', prefecture: '20', seat: '20205', members: span('20', '205', '402', '403', '404', '407', '409', '410', '411', '412', '413', '414', '415', '416', '417') },
  { key: 'zone-kiso', short: '木曽', kana: 'きそ', prefecture: '20', seat: '20432', members: span('20', '422', '423', '425', '429', '430', '432') },
  { key: 'zone-matsumoto', short: '松本', kana: 'まつもと', prefecture: '20', seat: '20202', members: span('20', '202', '215', '220', '446', '448', '450', '451', '452') },
  { key: 'zone-kitaalps', short: '北アルプス', kana: 'きたあるぷす', prefecture: '20', seat: '20212', members: span('20', '212', '481', '482', '485', '486') },
  { key: 'zone-nagano', short: '長野', kana: 'ながの', prefecture: '20', seat: '20201', members: span('20', '201', '207', '218', '521', '541', '543', '583', '588', '590') },
  { key: 'zone-hokushin', short: '北信', kana: 'ほくしん', prefecture: '20', seat: '20211', members: span('20', '211', '213', '561', '562', '563', '602') },
  { key: 'zone-maebashi', short: '前橋', kana: 'まえばし', prefecture: '10', seat: '10201', members: span('10', '201') },
  { key: 'zone-takasaki', short: '高崎・安中', kana: 'たかさき・あんなか', prefecture: '10', seat: '10202', members: span('10', '202', '211') },
  { key: 'zone-shibukawa', short: '渋川', kana: 'しぶかわ', prefecture: '10', seat: '10208', members: span('10', '208', '344', '345') },
  { key: 'zone-fujioka', short: '藤岡', kana: 'ふじおか', prefecture: '10', seat: '10209', members: span('10', '209', '366', '367') },
  { key: 'zone-tomioka', short: '富岡', kana: 'とみおか', prefecture: '10', seat: '10210', members: span('10', '210', '382', '383', '384') },
  { key: 'zone-agatsuma', short: '吾妻', kana: 'あがつま', prefecture: '10', seat: '10421', members: span('10', '421', '424', '425', '426', '428', '429') },
  { key: 'zone-numata', short: '沼田', kana: 'ぬまた', prefecture: '10', seat: '10206', members: span('10', '206', '443', '444', '448', '449') },
  { key: 'zone-isesaki', short: '伊勢崎', kana: 'いせさき', prefecture: '10', seat: '10204', members: span('10', '204', '464') },
  { key: 'zone-kiryu', short: '桐生', kana: 'きりゅう', prefecture: '10', seat: '10203', members: span('10', '203', '212') },
  { key: 'zone-ota', short: '太田・館林', kana: 'おおた・たてばやし', prefecture: '10', seat: '10205', members: span('10', '205', '207', '521', '522', '523', '524', '525') },
  { key: 'zone-chuhoku', short: '中北', kana: 'ちゅうほく', prefecture: '19', seat: '19201', members: span('19', '201', '207', '208', '209', '210', '214', '384') },
  { key: 'zone-kyoto', short: '峡東', kana: 'きょうとう', prefecture: '19', seat: '19211', members: span('19', '205', '211', '213') },
  { key: 'zone-kyonan', short: '峡南', kana: 'きょうなん', prefecture: '19', seat: '19368', members: span('19', '346', '364', '365', '366', '368') },
  { key: 'zone-fujitobu', short: '富士・東部', kana: 'ふじ・とうぶ', prefecture: '19', seat: '19202', members: span('19', '202', '204', '206', '212', '422', '423', '424', '425', '429', '430', '442', '443') },
];

/** Groups of other kinds; they overlap the zones and each other. Days are counted from today. */
export const otherGroups: {
  key: string;
  name: string;
  kana: string;
  kind: AreaGroupKind;
  prefecture: string | null;
  members: string[];
  lead?: string;
  fromDays?: number;
  toDays?: number;
}[] = [
  { key: 'sphere-yatsugatake', name: '八ヶ岳すそのの定住圏', kana: 'やつがたけすそののていじゅうけん', kind: 'SETTLEMENT_SPHERE', prefecture: null, members: ['19209', '20362', '20363', '20305', '20304'], lead: '19209', fromDays: -900 },
  { key: 'block-toshin', name: '長野県 東のブロック', kana: 'ながのけん ひがしのぶろっく', kind: 'BLOCK', prefecture: '20', members: [...zones[0]!.members, ...zones[1]!.members], lead: '20203' },
  { key: 'union-kiso', name: '木曽の谷の広域連合', kana: 'きそのたにのこういきれんごう', kind: 'WIDE_AREA_UNION', prefecture: '20', members: zones[5]!.members, lead: '20432' },
  { key: 'affairs-doshi', name: '富士のすその事務組合', kana: 'ふじのすそのじむくみあい', kind: 'PARTIAL_AFFAIRS', prefecture: '19', members: ['19202', '19423', '19424', '19425', '19430', '19429'], lead: '19202' },
  { key: 'joint-kanna', name: '神流川の二つの町村の共同', kana: 'かんながわのふたつのちょうそんのきょうどう', kind: 'JOINT', prefecture: '10', members: ['10366', '10367'], lead: '10367' },
  { key: 'joint-kenzakai', name: '県ざかい三町村の試み', kana: 'けんざかいさんちょうそんのこころみ', kind: 'JOINT', prefecture: null, members: ['20305', '20304', '10366'], fromDays: -800, toDays: -120 },
];
