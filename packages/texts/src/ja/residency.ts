import type { Reason } from '../compose-answer.ts';
import type { Reader, ResidencyView } from '../shapes.ts';
import { schedule } from './schedule.ts';

const asking = '電話で聞いてみてください。';
const people = (place: string | null | undefined, otherwise: string) => (place ? `${place}の方` : otherwise);

/** Why a resident may use it, or must ask, in the words of the counter: the source language. */
export const residency = {
  /** The fact and, where it is not certain, the invitation to ask. */
  reason: (finding: ResidencyView, reader: Reader): Reason => {
    const here = people(reader.home, 'この町の方');
    const those = people(finding.place, '決められた町の方');
    switch (finding.reason) {
      case 'RESIDENT':
        return { fact: `${here}が使えます。` };
      case 'NAMED_MUNICIPALITY':
        return { fact: `${here}も使えます。` };
      case 'WARD':
        return { fact: `${people(finding.place, 'この区の方')}が使えます。` };
      case 'AREA_GROUP':
        return { fact: `${finding.name ?? 'この圏域'}に入っているので、${here}も使えます。` };
      case 'PREFECTURE':
        return { fact: `${finding.place ?? '県内'}にお住まいなら、どの町の方も使えます。` };
      case 'ANYONE':
        return { fact: 'どこにお住まいでも使えます。' };
      case 'AGREEMENT':
        return { fact: `${finding.name ?? '町どうしの協定'}で、${here}も使えます。` };
      case 'FIRST_CONTACT':
        return {
          fact: 'はじめの相談は、どこにお住まいでも受けています。',
          ask: 'まず電話で話してみてください。',
        };
      case 'WORKING_OR_STUDYING':
        return { fact: `${those}と、そこで働く方・通学する方の場です。`, ask: `ほかの町の方は、${asking}` };
      case 'WARD_UNKNOWN':
        return { fact: 'お住まいの区によって変わります。', ask: asking };
      case 'ASK_RULE':
        return { fact: '', ask: `${here}が使えるか、${asking}` };
      case 'NO_RULE':
        return { fact: 'どの町の方が使えるか、まだわかっていません。', ask: asking };
      case 'RESTRICTED':
        return { fact: `${those}のための場です。` };
      case 'HOME_UNKNOWN':
        return { fact: 'お住まいの町によって変わります。', ask: asking };
      case 'UNPUBLICIZED':
        return {
          fact: '公にはしていませんが、ほかの町の方も受けています。',
          ask: '支援する方から電話してください。',
        };
    }
  },
  source: (finding: ResidencyView): string | null =>
    finding.source ? `もとになったもの：${finding.source}` : null,
  until: (finding: ResidencyView): string | null =>
    finding.until ? `${schedule.fullDay(finding.until)}まで` : null,
};

/** The shape every language of the residency reasons must have. */
export type ResidencyTexts = typeof residency;
