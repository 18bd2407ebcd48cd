import type { RegionDraft } from '../../../src/demo/draft.ts';
import { after, ages, anyone, asking, byCar, firstContactAnyone, inPrefecture, nth, office, often, org, reach, residents, site, wards, weekly } from '../../../src/demo/shorthand.ts';

/** A handful in the next prefectures and far away, so that those rings are not empty. */
export const beyond = (): RegionDraft => ({
  organizations: [
    org('chichibu-kiri', 'NPO法人 霧の里', 'えぬぴーおーほうじん きりのさと', 'NPO', '11207'),
    org('saitama-ku', 'さいたま 緑の相談所', 'さいたま みどりのそうだんじょ', 'NPO', '11100'),
    org('kumagaya-oya', '熊谷 暑い日の親の会', 'くまがや あついひのおやのかい', 'COMMUNITY', '11202'),
    org('joetsu-yuki', '上越 雪のした', 'じょうえつ ゆきのした', 'NPO', '15222'),
    org('niigata-kata', '新潟 潟のほとりの会', 'にいがた かたのほとりのかい', 'NPO', '15100'),
    org('minamiuonuma-kome', '南魚沼 米づくりの仲間', 'みなみうおぬま こめづくりのなかま', 'BUSINESS', '15226'),
    org('hachioji-oka', '八王子 丘の家', 'はちおうじ おかのいえ', 'NPO', '13201'),
    org('okutama-mori', '奥多摩 森の番人の会', 'おくたま もりのばんにんのかい', 'VOLUNTEER', '13308'),
    org('setagaya-yoru', '世田谷 夜の台所', 'せたがや よるのだいどころ', 'NPO', '13112'),
    org('center-11', '埼玉県の ひきこもり相談センター', 'さいたまけんの ひきこもりそうだんせんたー', 'PREFECTURAL_CENTER', '11203'),
    org('center-15', '新潟県の ひきこもり相談センター', 'にいがたけんの ひきこもりそうだんせんたー', 'PREFECTURAL_CENTER', '15100'),
    org('kumamoto-umi', '熊本 遠い海の家', 'くまもと とおいうみのいえ', 'NPO', '43100'),
  ],
  places: [
    { key: 'chichibu-kiri', kind: 'IBASHO', org: 'chichibu-kiri', name: '霧の里の家', kana: 'きりのさとのいえ', summary: '峠のこちら側の、山の家です。群馬や長野の山の村から来る人もいます。', at: site('11207', weekly('FR SA', '11:00-17:00'), { ...reach('駅から、歩いて12分') }), rules: [anyone()], age: ages('18-'), activities: ['読書', '山歩き', 'お茶'], people: [3, 8], first: 'fns', aliases: ['居場所', 'フリースペース'], seen: 31 },
    { key: 'saitama-midori', kind: 'WINDOW', org: 'saitama-ku', name: '緑の相談所', kana: 'みどりのそうだんじょ', summary: '緑区と見沼区にお住まいの方の相談所です。ほかの区の方は、区の窓口をお教えします。', at: site('11100', office('10:00-18:00'), { km: [4.1, 1.6], ...reach('駅からバスで9分') }), rules: [after(wards('11100', '11109', '11104'), '市の受け持ちの表（見本）'), firstContactAnyone()], windowPlaces: ['HIKIKOMORI_ALONE'], windowFunctions: ['CONSULTATION', 'CONNECTING'], first: 'fn', deliveryForm: 'COMMISSIONED', sponsorCode: '11100', feel: 'PLAIN', seen: 44 },
    { key: 'kumagaya-oya', kind: 'FAMILY_GROUP', org: 'kumagaya-oya', name: '日かげの家族会', kana: 'ひかげのかぞくかい', summary: '県の北のほうに住む家族の会です。群馬県の方も、毎回ふたりほど来ます。', at: site('11202', nth([3], 'SU', '13:30-15:30', { closedMonths: [8] }), reach('駅から、歩いて9分')), rules: [inPrefecture('11'), asking(inPrefecture('10'))], people: [6, 12], facilitated: true, first: 'fn', aliases: ['親の会', '家族会'], seen: 60 },
    { key: 'saitama-center', kind: 'WINDOW', org: 'center-11', name: '県の ひきこもり相談センター さいたま', kana: 'けんの ひきこもりそうだんせんたー さいたま', summary: '埼玉県にお住まいの方の電話と面談です。', at: site('11203', office('09:00-17:00'), { km: [-1.7, 2.3], ...reach('駅からバスで10分') }), rules: [inPrefecture('11')], windowPlaces: ['HIKIKOMORI_ALONE'], windowFunctions: ['CONSULTATION', 'CONNECTING'], sponsorCode: '11', deliveryForm: 'COMMISSIONED', first: 'fn', seen: 70, aliases: ['都道府県センター', 'ひきこもり地域支援センター'] },
    { key: 'joetsu-yukinoshita', kind: 'IBASHO', org: 'joetsu-yuki', name: '居場所 雪のした', kana: 'いばしょ ゆきのした', summary: '雪の下で葉が甘くなるように、ゆっくり過ごす所です。北信の方も、一度は話に来られます。', at: site('15222', weekly('TU FR', '10:00-16:00'), reach('駅から、歩いて7分')), rules: [residents('15222'), firstContactAnyone()], intake: { state: 'OPEN', daysAgo: 30, places: 7, free: 2 }, activities: ['読書', 'こたつ', 'ゲーム'], people: [3, 7], first: 'fns', seen: 37 },
    { key: 'niigata-kata', kind: 'PEER_GROUP', org: 'niigata-kata', name: '潟のほとり当事者会', kana: 'かたのほとりとうじしゃかい', summary: '県内のあちこちから、月に一度集まります。夏は潟のまわりを歩きます。', at: site('15100', nth([4], 'SA', '13:00-16:00'), reach('駅からバスで15分')), rules: [inPrefecture('15'), asking(anyone())], age: ages('18-'), peerRun: true, activities: ['話し合い', '散歩'], people: [5, 12], first: 'ns', aliases: ['自助グループ'], seen: 83 },
    { key: 'niigata-center', kind: 'WINDOW', org: 'center-15', name: '県の ひきこもり相談センター にいがた', kana: 'けんの ひきこもりそうだんせんたー にいがた', summary: '新潟県にお住まいの方の相談を、電話と面談で受けます。', at: site('15100', office('08:30-17:00'), { km: [2.2, -1.9], ...reach('駅からバスで12分') }), rules: [inPrefecture('15')], windowPlaces: ['HIKIKOMORI_INTEGRATED'], windowFunctions: ['CONSULTATION', 'CONNECTING'], sponsorCode: '15', deliveryForm: 'DIRECT', first: 'fn', seen: 198, aliases: ['都道府県センター', 'ひきこもり地域支援センター'] },
    { key: 'uonuma-kome', kind: 'WORKPLACE', org: 'minamiuonuma-kome', name: '米づくり 一日の手伝い', kana: 'こめづくり いちにちのてつだい', summary: '田植え、草取り、稲刈り。泊まらずに帰る人も、納屋に泊まる人もいます。', at: site('15226', often(10, 20, 'YEAR', '08:00-15:00'), byCar('駅から迎えに行きます')), rules: [anyone()], age: ages('16-'), activities: ['畑', '田んぼ', '農作業'], people: [2, 8], fee: { type: 'FREE', note: 'お米がもらえます' }, aliases: ['農福連携'], seen: 155 },
    { key: 'hachioji-oka', kind: 'IBASHO', org: 'hachioji-oka', name: '丘の家', kana: 'おかのいえ', summary: '住む所を問わず、電話をくれた人から順に見学できます。山梨からの方もいます。', at: site('13201', weekly('MO WE FR', '11:00-17:00'), { show: 'AREA', near: '八王子市の丘の住宅地', radius: 900, ...reach('駅からバスで11分') }), rules: [anyone()], age: ages('18-45~'), intake: { state: 'FULL', daysAgo: 20, forDays: 60, places: 10, free: 0 }, activities: ['料理', 'ゲーム', '読書'], people: [4, 10], first: 'fns', seen: 20, aliases: ['フリースペース'] },
    { key: 'okutama-mori', kind: 'ACTIVITY', org: 'okutama-mori', name: '森の番人の一日', kana: 'もりのばんにんのいちにち', summary: '道の落ち葉をよけて、橋のねじを見て回ります。丹波山や小菅の方も、ぜひ。', at: site('13308', nth([2], 'SU', '09:30-14:30'), reach('駅から、歩いて5分')), rules: [anyone()], activities: ['森', '散歩', 'ボランティア'], people: [3, 9], seen: 64, first: 's' },
    { key: 'setagaya-yoru', kind: 'CAFE', org: 'setagaya-yoru', name: '夜の台所', kana: 'よるのだいどころ', summary: '夜8時から、豚汁とおにぎり。帰る電車がなくなる前に、みんなを起こします。', at: site('13112', weekly('TH SA', '20:00-23:00'), reach('駅から、歩いて6分')), rules: [anyone()], age: ages('20-'), activities: ['食事', '料理', '雑談'], people: [5, 15], fee: { type: 'PAID', amountYen: 300 }, first: 'ns', aliases: ['夜カフェ'], seen: 26 },
    { key: 'kumamoto-umi', kind: 'IBASHO', org: 'kumamoto-umi', name: '遠い海の家', kana: 'とおいうみのいえ', summary: 'だれも知らない町で、2週間だけ過ごせる家です。全国から来ています。', en: 'A house by the sea where you can stay two weeks in a town where nobody knows you.', at: site('43100', often(2, 3, 'MONTH'), { show: 'MUNICIPALITY', near: '場所は、申し込みのあとに伝えます' }), rules: [asking(anyone())], age: ages('18-60~'), activities: ['海', '料理', '畑'], people: [1, 4], fee: { type: 'PAID', amountYen: 15000, note: '1週間。食事はつきません' }, first: 's', aliases: ['短い滞在'], seen: 51 },
  ],
});
