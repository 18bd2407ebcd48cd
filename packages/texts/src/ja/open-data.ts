import type { AccessMode } from '@tsunagi/domain';

/** Words of the directory as other systems read it: taxonomies, and sentences in fields that ask for one. */
export const openData = {
  name: 'つなぎ 資源集',
  taxonomies: {
    kind: { name: '資源の種類', description: '相談窓口、居場所、家族会など、何が受けられるか' },
    audience: { name: '対象', description: 'どなたのための場か' },
    'access-mode': { name: '利用のしかた', description: '行く、オンライン、電話、訪問' },
    'contact-method': { name: '連絡のしかた', description: '最初の連絡に使えるもの' },
    circumstance: {
      name: '事情による条件',
      description: '値は REQUIRED（必要）、PREFERRED（そういう方が多い）、EXCLUDED（対象外）',
    },
    'residency-scope': {
      name: '住まいの決まり',
      description: 'どこに住む方が使えるか。値は YES、FIRST_CONTACT（はじめの相談だけ）、ASK（電話で確認）',
    },
    atmosphere: { name: '場の雰囲気', description: '場がどのように感じられるか' },
    feature: { name: '来やすさ', description: '名前を言わなくてよいか、家族だけで来られるかなど' },
    'window-place': { name: '窓口の置かれた所', description: 'どのような窓口の中にあるか' },
    'window-function': { name: '窓口がすること', description: '窓口で受けられること' },
    'delivery-form': { name: '運営の形', description: '直営、委託、共同など' },
    'position-precision': { name: '位置の細かさ', description: '緯度と経度が何を指すか' },
    transit: { name: '公共交通', description: '車がなくても行けるか' },
    parking: { name: '駐車場', description: '駐車場があるか' },
    'organization-kind': { name: '組織の種類', description: '運営する組織の種類' },
  },
  features: {
    WITHOUT_NAME: '名前は言わなくてよい',
    FAMILY_ALONE: '家族だけで来てもよい',
    MAY_SIT_SILENTLY: '話さないで、いるだけでもよい',
    VISITS_HOME: '家に来てもらえる',
    ACCOMPANIES: '次の所へ、いっしょに行ってもらえる',
    PEER_RUN: '経験した人が開いている',
    FACILITATED: '進行する人がいる',
  },
  term: (taxonomy: string, term: string) => `${taxonomy}：${term}`,
  age: (edge: { min: number | null; max: number | null; minSoft: boolean; maxSoft: boolean }) => {
    const about = (isSoft: boolean) => (isSoft ? 'おおむね' : '');
    const from = edge.min === null ? '' : `${about(edge.minSoft)}${edge.min}歳から`;
    const to = edge.max === null ? '' : `${about(edge.maxSoft)}${edge.max}歳まで`;
    return `年齢：${from}${to}`;
  },
  circumstance: (name: string, weight: string) => `${name}：${weight}`,
  notNeeded: (names: string[]) => `${names.join('・')}でなくてもかまいません`,
  until: (line: string, day: string) => `${line}（${day}まで）`,
  organization: (kind: string, town: string | null) => (town ? `${town}の${kind}` : kind),
  withoutVenue: {
    IN_PERSON: '場所は問い合わせてください',
    ONLINE: 'オンライン',
    TELEPHONE: '電話',
    VISITS_HOME: '訪問',
  } satisfies Record<AccessMode, string>,
  disc: (meters: number) => `緯度と経度は、この場所を含む半径${meters}メートルの円の中心です。`,
  capacityUnit: '人',
  everywhere: '日本全国',
  agreement: '市区町村どうしの協定による',
  reservation: {
    NOT_NEEDED: '予約はいりません',
    NEEDED: '予約がいります',
    UNKNOWN: '予約がいるかは、問い合わせてください',
  },
  phone: (label: string | null, answeredBy: string | null) =>
    [label, answeredBy && `出る人：${answeredBy}`].filter(Boolean).join('、'),
  calendar: {
    place: (name: string) => `${name}の開く日`,
    town: (name: string) => `${name}の集まり`,
    onlySome: (count: number) => `多いため、${count}か所だけを載せています。`,
  },
};

export type OpenDataTexts = typeof openData;
