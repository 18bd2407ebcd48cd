import type { RegionDraft } from '../../../src/demo/draft.ts';
import { after, ages, anyone, asking, daily, fortnightly, livingWorking, nth, often, residents, toSupporters, weekly, zone } from '../../../src/demo/shorthand.ts';
import type { CalendarDay } from '@tsunagi/domain';

/** The rest of 佐久圏域: 佐久市 with its two main towns, 小諸市, 御代田町, 軽井沢町, 立科町. */
export const saku = (_today: CalendarDay): RegionDraft => ({
  organizations: [
    { key: 'yorimichi', name: 'NPO法人 よりみち', kana: 'えぬぴーおーほうじん よりみち', kind: 'NPO', town: '20217', prefecture: '20' },
    { key: 'tameshi', name: '社会福祉法人 浅間のふもと', kana: 'しゃかいふくしほうじん あさまのふもと', kind: 'SOCIAL_WELFARE_CORPORATION', town: '20208', prefecture: '20' },
    { key: 'wakaba', name: '若者の会 わかば', kana: 'わかもののかい わかば', kind: 'COMMUNITY', town: '20217', prefecture: '20' },
    { key: 'machi-sagyou', name: '御代田まちの作業場の会', kana: 'みよたまちのさぎょうばのかい', kind: 'NPO', town: '20323', prefecture: '20' },
    { key: 'nokishita', name: 'のきした珈琲', kana: 'のきしたこーひー', kind: 'BUSINESS', town: '20208', prefecture: '20' },
    { key: 'chikumagawa-clinic', name: '千曲川こころの診療所', kana: 'ちくまがわこころのしんりょうじょ', kind: 'MEDICAL', town: '20217', prefecture: '20' },
    { key: 'shirakaba', name: '白樺の家', kana: 'しらかばのいえ', kind: 'NPO', town: '20321', prefecture: '20' },
    { key: 'tateshina-nouka', name: '立科りんご畑の仲間', kana: 'たてしなりんごばたけのなかま', kind: 'BUSINESS', town: '20324', prefecture: '20' },
    { key: 'saku-shakyo', name: '佐久市の社会福祉協議会', kana: 'さくしの しゃかいふくしきょうぎかい', kind: 'SHAKYO', town: '20217', prefecture: '20', aliases: ['佐久市社協'] },
  ],
  places: [
    {
      key: 'yorimichi-bunko', name: 'よりみち文庫', kana: 'よりみちぶんこ', kind: 'IBASHO', org: 'yorimichi',
      summary: '古い本屋を直した、だれでも寄れる部屋です。マンガと文庫が3千冊。どこにお住まいの方も使えます。',
      easy: '本が たくさん ある へやです。どこに 住んで いても 使えます。', en: 'A room full of books, open to anyone from anywhere, almost every day.',
      at: { town: '20217', name: '岩村の古い本屋', km: [2.1, 1.9], transit: 'YES', transitNote: '駅から、歩いて5分', parking: 'NO', stepFree: 'YES', when: weekly('MO TU WE TH FR SA', '11:00-18:00', { reservation: 'NOT_NEEDED' }) },
      phone: { hours: weekly('MO TU WE TH FR SA', '11:00-18:00'), answeredBy: '店番の人' }, rules: [after(anyone(), '運営団体の案内')], audiences: ['SELF', 'FAMILY', 'PUBLIC'], notNeeded: ['DIAGNOSIS', 'CERTIFICATE', 'HARDSHIP'],
      activities: ['読書', 'マンガ', '雑談', '昼寝'], people: [2, 10], first: 'ns', steps: ['ふつうの本屋のように入ってください', '奥の机が、ゆっくりできる席です', '帰るときに声をかけなくてもかまいません'], sayThis: '今日は開いていますか', aliases: ['フリースペース', '図書室'], seen: 9, seenBy: '運営団体',
    },
    {
      key: 'tameshi-koubou', name: 'ためし仕事の工房', kana: 'ためししごとのこうぼう', kind: 'WORK_READINESS', org: 'tameshi',
      summary: '木の小物をみがいたり、袋につめたり。週に1日、1時間から、働く練習をします。送りむかえは、電話で聞いてください。',
      easy: '働く 練習を する ところです。1週間に 1日、1時間から できます。', en: 'Practise working, from one hour a week. Ask by telephone about being picked up.',
      at: { town: '20208', name: '坂の下の工房', km: [-0.9, -0.4], transit: 'UNKNOWN', parking: 'YES', when: weekly('MO WE FR', '09:30-15:00', { closedOnHolidays: true }) }, deliveryForm: 'COMMISSIONED', sponsorCode: '20',
      rules: [after(asking(zone('zone-saku')), '県の委託の要項')], age: ages('15-64'), needs: { HARDSHIP: 'PREFERRED' }, notNeeded: ['CERTIFICATE'], activities: ['木工', '軽い作業', '袋づめ'], people: [3, 6], feel: 'WELFARE',
      steps: ['まず見学だけ、30分ほどです', '合いそうなら、週1回から日を決めます'], first: 'f', sayThis: '働く練習の見学をしたい', aliases: ['就労準備支援', '作業体験'], seen: 263, seenBy: '県の担当者',
    },
    {
      key: 'wakaba-salon', name: 'わかばサロン', kana: 'わかばさろん', kind: 'SALON', org: 'wakaba',
      summary: '39歳までの人が、ゲームをしたり、ごはんを作ったりする土曜の集まりです。',
      at: { town: '20217', km: [1.4, -0.8], transit: 'YES', transitNote: '駅から、歩いて12分', when: nth([2, 4], 'SA', '14:00-17:00') }, rules: [livingWorking('20217', '20208', '20309', '20303')], age: ages('16-39'), peerRun: true, feel: 'PEER',
      activities: ['ゲーム', '料理', 'ボードゲーム'], people: [5, 12], first: 's', sayThis: 'わかばサロンに行ってみたい', seen: 61,
    },
    {
      key: 'machi-sagyouba', name: 'まちの作業場', kana: 'まちのさぎょうば', kind: 'WORKPLACE', org: 'machi-sagyou',
      summary: '封筒はり、部品のふくろづめなどを、自分の速さでします。御代田町にお住まいの方の場です。',
      at: { town: '20323', km: [0.3, 0.7], transit: 'YES', transitNote: '駅から、歩いて9分', when: weekly('TU TH', '10:00-15:00') }, rules: [after(residents('20323'), '町の要項')], age: ages('18-'), needs: { CERTIFICATE: 'NOT_CONSIDERED' }, activities: ['軽い作業', '封筒はり'], people: [4, 8], feel: 'WELFARE', deliveryForm: 'COMMISSIONED', sponsorCode: '20323', seen: 48,
    },
    {
      key: 'nokishita-cafe', name: 'のきした珈琲 ゆっくりの日', kana: 'のきしたこーひー ゆっくりのひ', kind: 'CAFE', org: 'nokishita',
      summary: '10年家にいた店主が、自分で始めた喫茶店です。毎週水曜の午後は、注文しなくても座っていられます。',
      easy: '10年 家に いた 人が 始めた お店です。水曜日の 午後は お金が なくても 座れます。', en: 'A café run by someone who stayed home for ten years. On Wednesday afternoons you may sit without ordering.',
      at: { town: '20208', km: [0.8, 0.5], transit: 'YES', transitNote: '駅から、歩いて4分', parking: 'NO', when: weekly('WE', '13:00-17:00') }, rules: [anyone()], audiences: ['SELF', 'FAMILY', 'PUBLIC'], peerRun: true, feel: 'PEER', fee: { type: 'PAID', amountYen: 300, note: '水曜の午後は、なしでも座れます' }, activities: ['コーヒー', '雑談', '音楽'], people: [1, 6], first: 'ns', seen: 17, sayThis: '水曜の午後、行ってもいいですか', aliases: ['ひきこもりカフェ', '喫茶店'],
    },
    {
      key: 'chikumagawa-gairai', name: '千曲川 ゆっくり外来', kana: 'ちくまがわ ゆっくりがいらい', kind: 'MEDICAL', org: 'chikumagawa-clinic',
      summary: '長く家にいる方のための外来です。はじめの2回は、ご家族だけの相談もできます。',
      at: { town: '20217', km: [-1.6, 2.4], transit: 'YES', transitNote: 'バス停の前', parking: 'YES', stepFree: 'YES', when: weekly('TH', '13:30-17:00', { closedOnHolidays: true, reservation: 'NEEDED' }) }, rules: [anyone()], audiences: ['SELF', 'FAMILY'], age: ages('15-'), feel: 'MEDICAL', fee: { type: 'PAID', note: '保険が使えます' }, professionals: ['精神科医', '精神保健福祉士'], sayThis: '家族だけで、まず相談できますか', first: 'fN', aliases: ['ひきこもり外来', '精神科', '心療内科'], seen: 120,
    },
    {
      key: 'chikumagawa-advice', name: '支援者のための 医師への相談', kana: 'しえんしゃのための いしへのそうだん', kind: 'MEDICAL_ADVICE', org: 'chikumagawa-clinic',
      summary: '窓口や団体の方が、会えない方のことを精神科医に相談できる時間です。お名前は伏せて話せます。',
      accessModes: ['ONLINE', 'TELEPHONE'], when: nth([1, 3], 'MO', '16:00-17:00', { reservation: 'NEEDED' }), rules: [zone('zone-saku')], audiences: ['SUPPORTER'], feel: 'MEDICAL', professionals: ['精神科医'], aliases: ['医療助言', 'コンサルテーション'], seen: 95,
    },
    {
      key: 'usuda-kazoku', name: '臼田の谷 家族の夕べ', kana: 'うすだのたに かぞくのゆうべ', kind: 'FAMILY_GROUP', org: 'saku-shakyo',
      summary: '仕事帰りに寄れる、夜の家族会です。同じ話を何度してもよく、順番に話せるように進行の人がいます。',
      at: { town: '20217', name: '南の町の会館', km: [0.2, -6.5], transit: 'YES', transitNote: '小海線の駅から、歩いて7分', parking: 'YES', when: nth([1], 'WE', '18:30-20:30') }, rules: [zone('zone-saku')], facilitated: true, people: [5, 10], notNeeded: ['DIAGNOSIS'], first: 'fns', sayThis: '夜の家族会に行きたい', aliases: ['夜の家族会', '親の会'], seen: 37, deliveryForm: 'JOINT', sponsorCode: '20217',
    },
    {
      key: 'nozawa-free', name: 'フリースペース のざわの縁側', kana: 'ふりーすぺーす のざわのえんがわ', kind: 'IBASHO', org: 'saku-shakyo',
      summary: '千曲川の西の町と東の町、ふたつの会場で交代に開く縁側です。遠いほうの日は、休んでかまいません。',
      at: [
        { town: '20217', name: '西の町の会場', km: [-3.2, -1.5], transit: 'NO', parking: 'YES', when: nth([1, 3], 'TH', '13:00-16:00') },
        { town: '20217', name: '東の町の会場', km: [4.8, 3.0], transit: 'YES', transitNote: '駅から、歩いて3分', parking: 'YES', when: nth([2, 4], 'TH', '13:00-16:00') },
      ],
      rules: [residents('20217')], age: ages('18-64'), activities: ['読書', 'ゲーム', '雑談', '縁側ぼっこ'], people: [2, 7], first: 's', deliveryForm: 'DIRECT', sponsorCode: '20217', sayThis: '縁側は、次はどちらの会場ですか', seen: 22,
    },
    {
      key: 'komoro-tojisha', name: '当事者会 石段のわ', kana: 'とうじしゃかい いしだんのわ', kind: 'PEER_GROUP', org: 'nokishita',
      summary: '経験のある人だけで話します。支援の人は入りません。3回に1回くらい来る人が多いです。',
      at: { town: '20208', km: [0.8, 0.5], show: 'AREA', near: '小諸市の駅の近く', radius: 500, transit: 'YES', transitNote: '駅から歩けます', when: nth([-1], 'SA', '15:00-17:00') }, rules: [anyone()], age: ages('20-'), peerRun: true, feel: 'PEER', people: [3, 7], activities: ['話し合い', '雑談'], first: 'ns', seen: 44, aliases: ['自助グループ', '経験者の会'], sayThis: '当事者会のことを聞きたい',
    },
    {
      key: 'karuizawa-mori', name: '森のしごと体験', kana: 'もりのしごとたいけん', kind: 'ACTIVITY', org: 'shirakaba',
      summary: '落ち葉をかいて、まきを割って、火を囲みます。ひとりで黙々とやりたい人に向いています。',
      at: { town: '20321', km: [-1.2, -0.6], transit: 'YES', transitNote: '駅からバスで10分', when: fortnightly('SU', '2026-04-05', '10:00-13:00', { closedMonths: [1, 2] }) }, rules: [anyone()], age: ages('16-'), activities: ['森', 'まき割り', 'たき火'], people: [3, 8], first: 's', seen: 70,
    },
    {
      key: 'karuizawa-shirakaba', name: '白樺の家 木曜の部屋', kana: 'しらかばのいえ もくようのへや', kind: 'IBASHO', org: 'shirakaba',
      summary: '10人も入ればいっぱいの、小さな木の家です。ピアノと毛糸があります。',
      at: { town: '20321', km: [0.5, 1.4], show: 'MUNICIPALITY', near: '場所は、電話のときにお伝えします', transit: 'UNKNOWN', when: weekly('TH', '10:00-15:00') }, rules: [after(residents('20321'), '町の助成の要項'), toSupporters(asking(anyone()))], age: ages('18-'), activities: ['音楽', '編み物', 'お茶'], people: [2, 5], first: 'fs', seen: 29, sayThis: '見学できる日を教えてください',
    },
    {
      key: 'tateshina-ringo', name: 'りんご畑の半日しごと', kana: 'りんごばたけのはんにちしごと', kind: 'WORKPLACE', org: 'tateshina-nouka',
      summary: '摘果から収穫まで、季節の仕事を半日だけ。話すのが苦手な人は、端の列をまかせます。',
      at: { town: '20324', km: [1.1, -0.7], transit: 'NO', transitNote: '近くまでバスがありません', parking: 'YES', when: often(1, 2, 'WEEK', '08:30-12:00') }, rules: [zone('zone-saku')], age: ages('18-70~'), activities: ['畑', '農作業', 'りんご'], fee: { type: 'FREE', note: '少しの謝礼があります' }, seen: 201, aliases: ['農福連携', '中間的就労'],
    },
    {
      key: 'saku-esports', name: 'Eスポーツ部 浅間', kana: 'いーすぽーつぶ あさま', kind: 'ACTIVITY', org: 'wakaba',
      summary: '月に1回、対戦ゲームの日です。名前はニックネームだけ。見ているだけの人も毎回います。',
      easy: '1か月に 1回 ゲームを します。見て いるだけでも いいです。', en: 'A monthly video game day. Nicknames only; watching is fine.',
      at: { town: '20217', km: [1.4, -0.8], transit: 'YES', transitNote: '駅から、歩いて12分', when: nth([3], 'SA', '13:00-17:00') }, rules: [zone('zone-saku')], age: ages('13-39~'), activities: ['ゲーム', 'Eスポーツ'], people: [6, 14], first: 'ns', seen: 15, aliases: ['eスポーツ', 'ゲームの会'],
    },
    {
      key: 'shakyo-kouhan', name: 'ケアラーのひと息', kana: 'けあらーのひといき', kind: 'CARER_GROUP', org: 'saku-shakyo',
      summary: '介護と、家にいる子のこと。両方を抱えている方が、2時間だけ荷物をおろす会です。',
      at: { town: '20217', km: [0.3, 0.2], transit: 'YES', transitNote: '市のバスの停留所の前', parking: 'YES', stepFree: 'YES', when: nth([4], 'TU', '13:30-15:30', { closedMonths: [8] }) }, rules: [livingWorking('20217')], audiences: ['FAMILY'], needs: { CARER: 'REQUIRED' }, facilitated: true, people: [4, 9], first: 'fn', seen: 58, aliases: ['介護者のつどい', 'ダブルケア'],
    },
    {
      key: 'miyota-kodomo', name: 'みよた みんなの食堂', kana: 'みよた みんなのしょくどう', kind: 'OPEN_PLACE', org: 'machi-sagyou',
      summary: '子どもも大人も、ひとりでも来られる夕ごはんの日です。配膳を手伝うだけの人もいます。',
      at: { town: '20323', km: [-0.4, 0.1], transit: 'YES', transitNote: '駅から、歩いて6分', when: nth([2], 'FR', '17:00-19:30', { closedMonths: [8] }) }, rules: [anyone()], audiences: ['PUBLIC', 'SELF', 'FAMILY'], fee: { type: 'PAID', amountYen: 300, note: '高校生までは、なし' }, activities: ['食事', '料理'], people: [20, 50], seen: 51, aliases: ['子ども食堂', 'こども食堂', '子供食堂'],
    },
    {
      key: 'saku-family-class', name: '家族教室 はじめの5回', kana: 'かぞくきょうしつ はじめのごかい', kind: 'FAMILY_CLASS', org: 'hokenjo-saku',
      summary: '声のかけ方、お金の話のしかた、親が休むこと。5回で学ぶ、家族のための教室です。',
      at: { town: '20217', km: [-0.2, 1.3], transit: 'YES', transitNote: '駅から、歩いて15分', parking: 'YES', stepFree: 'YES', when: often(5, 5, 'YEAR', '13:30-15:30', { reservation: 'NEEDED' }) }, rules: [zone('zone-saku')], audiences: ['FAMILY'], feel: 'EDUCATION', facilitated: true, people: [6, 12], professionals: ['臨床心理士', '保健師'], seen: 40, aliases: ['家族学習会'],
    },
    {
      key: 'komoro-asa', name: '朝の素読と体操', kana: 'あさのそどくとたいそう', kind: 'ACTIVITY', org: 'tameshi',
      summary: '朝を起きる理由がほしい人へ。毎朝15分だけ、声を出して、体をのばします。',
      at: { town: '20208', km: [-0.9, -0.4], transit: 'UNKNOWN', when: daily('07:00-07:15') }, rules: [zone('zone-saku')], activities: ['体操', '朗読'], people: [2, 6], seen: 149,
    },
  ],
});
