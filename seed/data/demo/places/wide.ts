import type { RegionDraft } from '../../../src/demo/draft.ts';
import { after, ages, anyone, firstContactAnyone, inPrefecture, nth, office, often, weekly, toSupporters, asking } from '../../../src/demo/shorthand.ts';

/** What reaches over a whole prefecture or all of Japan: centres, telephones, places online. */
export const wide = (): RegionDraft => ({
  organizations: [
    { key: 'center-20', name: '長野県の ひきこもり相談センター', kana: 'ながのけんの ひきこもりそうだんせんたー', kind: 'PREFECTURAL_CENTER', town: '20201', prefecture: '20' },
    { key: 'center-10', name: '群馬県の ひきこもり相談センター', kana: 'ぐんまけんの ひきこもりそうだんせんたー', kind: 'PREFECTURAL_CENTER', town: '10201', prefecture: '10' },
    { key: 'center-19', name: '山梨県の ひきこもり相談センター', kana: 'やまなしけんの ひきこもりそうだんせんたー', kind: 'PREFECTURAL_CENTER', town: '19201', prefecture: '19' },
    { key: 'yoru-zatsudan', name: '夜の雑談ルーム運営会', kana: 'よるのざつだんるーむうんえいかい', kind: 'NPO' },
    { key: 'denwa-tomoshibi', name: 'ともしび電話の会', kana: 'ともしびでんわのかい', kind: 'NPO' },
    { key: 'madogoshi', name: '窓ごし手紙の会', kana: 'まどごしてがみのかい', kind: 'VOLUNTEER' },
    { key: 'hanareta-oya', name: 'はなれて暮らす親の会', kana: 'はなれてくらすおやのかい', kind: 'COMMUNITY' },
    { key: 'sasaeru', name: '支える人を支える会', kana: 'ささえるひとをささえるかい', kind: 'NPO', town: '20202', prefecture: '20' },
  ],
  places: [
    {
      key: 'nagano-center', name: '県の ひきこもり相談センター', kana: 'けんの ひきこもりそうだんせんたー', kind: 'WINDOW', org: 'center-20',
      summary: '県内のどの市町村の方も使えます。町の窓口に話しにくいときは、はじめからこちらへどうぞ。遠い方は、電話だけでもかまいません。', easy: '長野県の 人は だれでも 使えます。電話だけでも いいです。', en: 'For anyone living in the prefecture. By telephone alone, too.',
      at: { town: '20201', name: '県のこころの建物', km: [3.4, 2.2], transit: 'YES', transitNote: '駅からバスで12分', parking: 'YES', stepFree: 'YES', when: office('09:00-17:00') }, accessModes: ['IN_PERSON', 'TELEPHONE'], phone: { hours: office('09:00-17:00'), answeredBy: '専任の相談員' },
      rules: [after(inPrefecture('20'), '県の案内（見本）')], windowPlaces: ['HIKIKOMORI_ALONE'], windowFunctions: ['CONSULTATION', 'CONNECTING', 'INTRODUCING_PLACES', 'SUPPORTING_GROUPS'], stages: { FIRST_CONTACT: 'LEADS', CONSULTATION: 'LEADS', SUPPORT: 'COOPERATES', INDEPENDENCE: 'HARDLY' }, professionals: ['精神保健福祉士', '公認心理師', '精神科医（月2回）'], deliveryForm: 'DIRECT', sponsorCode: '20', notNeeded: ['DIAGNOSIS', 'HARDSHIP'], first: 'fn', sayThis: '町の窓口ではなく、こちらに相談したい', aliases: ['都道府県センター', 'ひきこもり地域支援センター'], seen: 22, seenBy: '県の担当者',
    },
    {
      key: 'gunma-center', name: '県の ひきこもり相談センター ぐんま', kana: 'けんの ひきこもりそうだんせんたー ぐんま', kind: 'WINDOW', org: 'center-10',
      summary: '県内全域の相談を受けます。山の町村へは、年に4回、こちらから出向きます。',
      at: { town: '10201', name: '県の相談の建物', km: [-2.6, 1.7], transit: 'YES', transitNote: '駅からバスで8分', parking: 'YES', stepFree: 'YES', when: office('09:00-17:00') }, accessModes: ['IN_PERSON', 'TELEPHONE', 'ONLINE'], phone: { hours: office('09:00-17:00'), answeredBy: '専任の相談員' },
      rules: [after(inPrefecture('10'), '県の案内（見本）')], windowPlaces: ['HIKIKOMORI_ALONE'], windowFunctions: ['CONSULTATION', 'OUTREACH', 'CONNECTING', 'INTRODUCING_PLACES', 'SUPPORTING_GROUPS'], professionals: ['保健師', '公認心理師'], deliveryForm: 'DIRECT', sponsorCode: '10', first: 'fn', sayThis: '県の相談を使いたい', aliases: ['都道府県センター', 'ひきこもり地域支援センター'], seen: 31, seenBy: '県の担当者',
    },
    {
      key: 'yamanashi-center', name: '県の ひきこもり相談センター やまなし', kana: 'けんの ひきこもりそうだんせんたー やまなし', kind: 'WINDOW', org: 'center-19',
      summary: '電話、来所、オンラインの面談から選べます。県の外から移ってきたばかりの方の、はじめの話も聞きます。',
      at: { town: '19201', name: '県の福祉の建物', km: [1.9, -1.4], transit: 'YES', transitNote: '駅からバスで15分', parking: 'YES', stepFree: 'YES', when: office('09:00-17:00') }, accessModes: ['IN_PERSON', 'TELEPHONE', 'ONLINE'], phone: { hours: office('09:00-17:00'), answeredBy: '専任の相談員' },
      rules: [after(inPrefecture('19'), '県の案内（見本）'), firstContactAnyone()], windowPlaces: ['HIKIKOMORI_INTEGRATED'], windowFunctions: ['CONSULTATION', 'CONNECTING', 'SUPPORTING_GROUPS'], professionals: ['精神保健福祉士'], deliveryForm: 'DIRECT', sponsorCode: '19', first: 'fn', sayThis: 'オンラインで面談できますか', aliases: ['都道府県センター', 'ひきこもり地域支援センター'], seen: 118, seenBy: '県の担当者',
    },
    {
      key: 'yoru-zatsudan', name: '夜の雑談ルーム', kana: 'よるのざつだんるーむ', kind: 'IBASHO', org: 'yoru-zatsudan',
      summary: '文字だけで話す、夜の部屋です。声も顔も出しません。どこにお住まいの方も入れます。', easy: '夜に インターネットで 文字だけで 話す ところです。', en: 'A text-only chat room in the evening. No voice, no camera, open to anyone in Japan.',
      accessModes: ['ONLINE'], when: weekly('WE FR', '20:00-22:00', { reservation: 'NOT_NEEDED' }), phone: { hours: weekly('MO WE FR', '13:00-17:00'), answeredBy: '運営の人' }, rules: [after(anyone(), '運営団体の案内')], activities: ['雑談', 'チャット', 'ゲーム'], people: [3, 12], contactMethods: ['SNS', 'MAIL', 'TELEPHONE'], first: 'ns', aliases: ['オンライン居場所', 'チャット'], seen: 6, sayThis: '雑談ルームの入り方を知りたい',
    },
    {
      key: 'tomoshibi-denwa', name: 'ともしび電話', kana: 'ともしびでんわ', kind: 'COUNSELING', org: 'denwa-tomoshibi',
      summary: '電話だけの相談です。夕方から夜まで、名前を聞かずに話を聞きます。全国どこからでもかけられます。', easy: '電話だけの 相談です。名前を 聞きません。', en: 'Telephone only, evenings, no name asked, from anywhere in Japan.',
      accessModes: ['TELEPHONE'], when: weekly('MO TU TH SA SU', '17:00-22:00'), phone: { hours: weekly('MO TU TH SA SU', '17:00-22:00'), answeredBy: '電話の当番' }, rules: [anyone()], contactMethods: ['TELEPHONE'], first: 'fns', aliases: ['電話相談', '夜の電話'], seen: 12, sayThis: '少しだけ話してもいいですか',
    },
    {
      key: 'madogoshi-tegami', name: '窓ごしの文通', kana: 'まどごしのぶんつう', kind: 'PEER_GROUP', org: 'madogoshi',
      summary: '手紙かメールで、月に1往復。家にいた経験のある人が返事を書きます。', accessModes: ['ONLINE'], when: often(1, 1, 'MONTH'), phone: null, rules: [anyone()], contactMethods: ['LETTER', 'MAIL'], peerRun: true, activities: ['文通', '手紙'], first: 'ns', aliases: ['手紙'], seen: 140,
    },
    {
      key: 'hanareta-oya-online', name: 'はなれて暮らす親の オンラインの集い', kana: 'はなれてくらすおやの おんらいんのつどい', kind: 'FAMILY_GROUP', org: 'hanareta-oya',
      summary: '子どもが遠くでひとり暮らしをしている、という親の集まりです。顔を出さずに聞くだけの方もいます。', accessModes: ['ONLINE'], when: nth([1], 'SU', '20:00-21:30', { reservation: 'NEEDED' }), rules: [anyone()], facilitated: true, people: [5, 15], contactMethods: ['MAIL', 'WEB_MEETING'], first: 'fns', aliases: ['オンライン家族会'], seen: 28,
    },
    {
      key: 'kyoudai-online', name: 'きょうだいの部屋', kana: 'きょうだいのへや', kind: 'FAMILY_GROUP', org: 'hanareta-oya',
      summary: '兄や妹が家にいる、というきょうだいだけの集まりです。親の前では言えないことを話します。', accessModes: ['ONLINE'], when: nth([3], 'SU', '20:00-21:30', { reservation: 'NEEDED' }), rules: [anyone()], facilitated: true, people: [3, 8], contactMethods: ['MAIL', 'WEB_MEETING'], first: 'ns', aliases: ['兄弟姉妹の会', '兄弟の会'], seen: 64,
    },
    {
      key: 'sasaeru-shien', name: '支える人の 相談室', kana: 'ささえるひとの そうだんしつ', kind: 'EXPERT_DISPATCH', org: 'sasaeru',
      summary: '窓口の職員、民生委員、支援する団体の方のための相談室です。うまくいかなかった話を持ち寄れます。', accessModes: ['ONLINE', 'TELEPHONE'], when: weekly('TU', '15:00-18:00'), rules: [inPrefecture('20'), toSupporters(asking(anyone()))], audiences: ['SUPPORTER'], professionals: ['社会福祉士', '臨床心理士'], aliases: ['スーパービジョン', '支援者支援'], seen: 45,
    },
    {
      key: 'online-shigoto', name: '家からはじめる仕事の教室', kana: 'いえからはじめるしごとのきょうしつ', kind: 'WORK_READINESS', org: 'sasaeru',
      summary: '文字入力や画像の整理など、家でできる仕事を少しずつ習います。パソコンは貸し出します。', easy: '家で できる 仕事を 習います。パソコンを かります。', en: 'Learn small computer jobs you can do from home. Laptops are lent.', accessModes: ['ONLINE'], when: weekly('TU TH', '10:30-12:00'), rules: [inPrefecture('20'), inPrefecture('19'), inPrefecture('10')], age: ages('18-55~'), activities: ['パソコン', '在宅の仕事'], people: [2, 6], first: 's', aliases: ['在宅ワーク', 'テレワーク'], seen: 36,
    },
  ],
});
