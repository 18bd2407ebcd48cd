import type { NeedKind } from '@tsunagi/domain';

/** What is sought, in the words of the desk. */
export const needWords: Record<NeedKind, string> = {
  TALK: '話を聞いてくれる所',
  PLACE_TO_BE: 'すごせる場所',
  FAMILY: '家族の支え',
  WORK: 'はたらく準備',
  LIVELIHOOD: 'お金と暮らし',
  HEALTH: 'からだ・こころ',
  CARE: '介護',
  LEARNING: '学校・学び',
  VISIT: '家へ来てくれる所',
};
