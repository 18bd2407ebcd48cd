import type { RegionDraft } from '../../../src/demo/draft.ts';
import { anyone, livingWorking, nth, often, org, residents, zone } from '../../../src/demo/shorthand.ts';

/**
 * Places that stand in the directory twice, as they do where two lists were brought in: each is another one's double, a
 * little otherwise written, with less or other things told of it.
 */
export const doubles = (): RegionDraft => ({
  organizations: [
    org('saku-kaigo', '佐久の介護する人の会', 'さくの かいごするひとのかい', 'COMMUNITY', '20217'),
    org('asama-gamers', '浅間ゲーム愛好会', 'あさまげーむあいこうかい', 'COMMUNITY', '20217'),
  ],
  places: [
    {
      key: 'double-carers', name: 'ケアラーの ひと息（サロン）', kana: 'けあらーのひといき', kind: 'CARER_GROUP', org: 'saku-kaigo',
      summary: '介護をしている人が、お茶を飲んで休む会です。',
      at: { town: '20217', name: '市の福祉会館', km: [0.3, 0.2], transit: 'YES', parking: 'YES', when: nth([4], 'TU', '13:30-15:30', { closedMonths: [8] }) },
      rules: [livingWorking('20217')], phone: { answeredBy: '世話人' }, activities: ['お茶', '雑談'], seen: 402, seenBy: '世話人',
    },
    {
      key: 'double-esports', name: 'ｅスポーツ部あさま', kana: 'いーすぽーつぶあさま', kind: 'SALON', org: 'asama-gamers',
      summary: '対戦ゲームを、みんなでします。見学だけでもかまいません。はじめての人は、30分早く来てください。',
      at: { town: '20217', name: '中込の集会所', km: [1.4, -0.75], transit: 'YES', transitNote: '駅から、歩いて12分', parking: 'YES', when: nth([3], 'SA', '13:00-17:00') },
      rules: [residents('20217')], activities: ['ゲーム', '見学'], people: [4, 9], first: 's', sayThis: 'ゲームの日を見学したい', seen: null,
    },
    {
      key: 'double-ringo', name: 'りんご畑 半日のしごと', kana: 'りんごばたけ はんにちのしごと', kind: 'WORK_READINESS', org: 'tateshina-nouka',
      summary: '佐久市が頼んでいる、りんご畑での半日の仕事です。送りむかえは、市の窓口に聞いてください。',
      at: { town: '20324', name: 'りんご畑の作業小屋', km: [1.1, -0.7], transit: 'NO', parking: 'YES', when: often(1, 1, 'WEEK', '08:30-12:00') },
      rules: [residents('20217')], deliveryForm: 'COMMISSIONED', sponsorCode: '20217', activities: ['農作業'], people: [2, 4], seen: 210, seenBy: '佐久市の担当者',
    },
    {
      key: 'double-mori', name: '森の仕事体験', kana: 'もりのしごとたいけん', kind: 'ACTIVITY', org: 'shirakaba',
      summary: '落ち葉かきと、まき割りの日です。',
      at: { town: '20321', km: [-1.2, -0.6], transit: 'UNKNOWN', when: often(1, 2, 'MONTH') },
      rules: [zone('zone-saku'), anyone()], activities: ['まき割り', 'たき火'], seen: 31,
    },
  ],
});
