import type { ResidencyTexts } from '../ja/residency.ts';
import { schedule } from './schedule.ts';

const asking = 'please ask by phone.';
const people = (place: string | null | undefined, otherwise: string) =>
  place ? `people of ${place}` : otherwise;
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Why a resident may use it, or must ask, in English. */
export const residency: ResidencyTexts = {
  reason: (finding, reader) => {
    const here = people(reader.home, 'people of this town');
    const those = people(finding.place, 'people of certain towns');
    switch (finding.reason) {
      case 'RESIDENT':
        return { fact: capital(`${here} can use it.`) };
      case 'NAMED_MUNICIPALITY':
        return { fact: capital(`${here} can use it, too.`) };
      case 'WARD':
        return { fact: capital(`${people(finding.place, 'people of this ward')} can use it.`) };
      case 'AREA_GROUP':
        return { fact: capital(`${here} can use it, too, as part of ${finding.name ?? 'the zone'}.`) };
      case 'PREFECTURE':
        return { fact: `Anyone who lives in ${finding.place ?? 'the prefecture'} can use it.` };
      case 'ANYONE':
        return { fact: 'You can use it wherever you live.' };
      case 'AGREEMENT':
        return {
          fact: capital(`${here} can use it, too, by ${finding.name ?? 'an agreement between towns'}.`),
        };
      case 'FIRST_CONTACT':
        return { fact: 'A first talk is open to people from anywhere.', ask: 'Please call them first.' };
      case 'WORKING_OR_STUDYING':
        return {
          fact: `It is for ${those} and those who work or study there.`,
          ask: `If you are from another town, ${asking}`,
        };
      case 'WARD_UNKNOWN':
        return { fact: 'It depends on the ward you live in.', ask: capital(asking) };
      case 'ASK_RULE':
        return { fact: '', ask: `Please ask by phone whether ${here} can use it.` };
      case 'NO_RULE':
        return { fact: 'We do not know yet which towns it is for.', ask: capital(asking) };
      case 'RESTRICTED':
        return { fact: `It is for ${those}.` };
      case 'HOME_UNKNOWN':
        return { fact: 'It depends on the town you live in.', ask: capital(asking) };
      case 'UNPUBLICIZED':
        return {
          fact: 'They do not say so in public, but they also take people of other towns.',
          ask: 'Please let a supporter call.',
        };
    }
  },
  source: (finding) => (finding.source ? `Source: ${finding.source}` : null),
  until: (finding) => (finding.until ? `until ${schedule.fullDay(finding.until)}` : null),
};
