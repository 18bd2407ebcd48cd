import type { ResidencyTexts } from '../ja/residency.ts';
import { schedule } from './schedule.ts';

const asking = '{電話|でんわ}で {聞|き}いて ください。';
const people = (place: string | null | undefined, otherwise: string) =>
  place ? `${place}の {人|ひと}` : otherwise;

/** Why a resident may use it, or must ask, in やさしい日本語. */
export const residency: ResidencyTexts = {
  reason: (finding, reader) => {
    const here = people(reader.home, 'この {町|まち}の {人|ひと}');
    const those = people(finding.place, '{決|き}まった {町|まち}の {人|ひと}');
    switch (finding.reason) {
      case 'RESIDENT':
        return { fact: `${here}が {使|つか}えます。` };
      case 'NAMED_MUNICIPALITY':
        return { fact: `${here}も {使|つか}えます。` };
      case 'WARD':
        return { fact: `${people(finding.place, 'この {区|く}の {人|ひと}')}が {使|つか}えます。` };
      case 'AREA_GROUP':
        return {
          fact: `${finding.name ?? '{近|ちか}くの {町|まち}の グループ'}の {町|まち}だから、${here}も {使|つか}えます。`,
        };
      case 'PREFECTURE':
        return {
          fact: `${finding.place ?? '{同|おな}じ {県|けん}'}の {人|ひと}は、だれでも {使|つか}えます。`,
        };
      case 'ANYONE':
        return { fact: 'どこに {住|す}んで いても {使|つか}えます。' };
      case 'AGREEMENT':
        return {
          fact: `${finding.name ?? '{町|まち}の {約束|やくそく}'}が あるから、${here}も {使|つか}えます。`,
        };
      case 'FIRST_CONTACT':
        return {
          fact: 'はじめての {相談|そうだん}は、どこの {人|ひと}でも できます。',
          ask: 'まず {電話|でんわ}で {話|はな}して ください。',
        };
      case 'WORKING_OR_STUDYING':
        return {
          fact: `${those}と、そこで {働|はたら}く {人|ひと}、そこの {学校|がっこう}の {人|ひと}の ところです。`,
          ask: `ほかの {町|まち}の {人|ひと}は、${asking}`,
        };
      case 'WARD_UNKNOWN':
        return { fact: '{住|す}んで いる {区|く}で ちがいます。', ask: asking };
      case 'ASK_RULE':
        return { fact: '', ask: `${here}が {使|つか}えるか、${asking}` };
      case 'NO_RULE':
        return { fact: 'どの {町|まち}の {人|ひと}が {使|つか}えるか、まだ わかりません。', ask: asking };
      case 'RESTRICTED':
        return { fact: `${those}の ための ところです。` };
      case 'HOME_UNKNOWN':
        return { fact: '{住|す}んで いる {町|まち}で ちがいます。', ask: asking };
      case 'UNPUBLICIZED':
        return {
          fact: 'みんなには {言|い}って いませんが、ほかの {町|まち}の {人|ひと}も {来|き}て います。',
          ask: '{手伝|てつだ}う {人|ひと}が {電話|でんわ}して ください。',
        };
    }
  },
  source: (finding) => (finding.source ? `もとに なった もの：${finding.source}` : null),
  until: (finding) => (finding.until ? `${schedule.fullDay(finding.until)}まで` : null),
};
