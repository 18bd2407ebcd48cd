import type { StepAction, StepState, SupportStage, TeamAction } from '@tsunagi/domain';
import { dayParts } from '../../calendar-days.ts';

const shortDay = (day: string): string => {
  const { month, date } = dayParts(day);
  return `${month}月${date}日`;
};

const stages: Record<SupportStage, string> = {
  FIRST_CONTACT: 'はじめの相談',
  CONSULTATION: '話を続ける',
  SUPPORT: '居場所や集まり',
  INDEPENDENCE: '学校や仕事へ',
};

const stepStates: Record<StepState, string> = {
  OPEN: 'これから',
  PUT_OFF: '先にのばした',
  DONE: 'できた',
  LEFT: 'やめておく',
};

const stepActions: Record<StepAction, string> = {
  DONE: 'できた',
  PUT_OFF: '先にのばす',
  LEAVE: 'やめておく',
  UNDO: 'もどす',
};

const actions: Record<TeamAction, (whom: string, stage: string) => string> = {
  CHANGE_LEAD: (whom, stage) => `「${stage}」の主担当が、${whom}に替わった`,
  ADD_COLLABORATOR: (whom, stage) => `「${stage}」に、${whom}もいっしょに関わる`,
  END_COLLABORATION: (whom, stage) => `「${stage}」で、${whom}の関わりを終えた`,
};

/** Words of the team of a case and its plan in small steps. For staff, in Japanese alone. */
export const teams = {
  title: '支援のチーム',
  titleOf: (pseudonym: string) => `${pseudonym}の支援チーム`,
  back: 'ケースへもどる',
  backToReferral: '紹介へもどる',
  open: 'チームと、小さな一歩を見る',
  about: 'だれが中心になり、だれがいっしょに関わるか。次の小さな一歩も、ここに書きます。',
  keptBy: (name: string) => `ケースを受けもつ所：${name}`,
  officesTitle: 'チームの所',
  keepsCase: 'ケースを受けもつ所',
  tookOn: '紹介を引き受けた所',
  partOnly:
    'いまは、あなたの所に関わることだけが見えています。「困っていること」を見てよい根拠が記されると、チーム全体が見えます。',
  stages,
  stagesTitle: '段階ごとの主担当',
  stagesLead: '主担当は、どの段階にもかならず一つの所です。',
  lead: '主担当',
  hiddenLead: 'ほかの支援者（根拠が記されると見えます）',
  here: '（あなたの所）',
  beside: 'いっしょに関わる所',
  hidden: (count: number) => `ほかに${count}か所`,
  change: '担当を替える',
  changeOf: (stage: string) => `「${stage}」の担当を替える`,
  leadForm: '主担当を替える',
  newLead: 'これからの主担当',
  onlyAccepted: '紹介を引き受けた所だけが、選べます。前の主担当は、いっしょに関わる所として残ります。',
  alone: '替わる相手は、まだいません。紹介を引き受けた所が、ここに加わります。',
  word: '替わるわけ（ひとこと）',
  save: '替える',
  besideForm: 'いっしょに関わる所',
  add: 'いっしょに関わる所を足す',
  addDo: '足す',
  end: (name: string) => `${name}の関わりを終える`,
  planTitle: '小さな一歩',
  noSteps: 'まだ、書かれていません。小さく、いつでももどせる一歩から書きます。',
  write: '一歩を書く',
  words: '何をするか',
  wordsHint: '例：手紙を、戸のすきまに置く',
  who: 'だれが',
  stage: 'どの段階で',
  byDay: 'いつまでに（決めなくてもよい）',
  writeDo: '書く',
  until: (day: string) => `${shortDay(day)}まで`,
  late: '日がすぎました',
  fromMeeting: '支援会議で決めた',
  stepStates,
  stepActions,
  stepActionOf: (action: StepAction, words: string) => `${stepActions[action]}：${words}`,
  newDay: '新しい日',
  putOff: 'この日に、のばす',
  stop: 'やめる',
  historyTitle: 'これまで',
  event: (action: TeamAction, whom: string, stage: SupportStage) => actions[action](whom, stages[stage]),
  changed: '先に、だれかが変えました。いまのようすを見て、もう一度してください。',
  fields: {
    word: '替わるわけ',
    organizationId: '相手',
    words: '何をするか',
    byDay: 'いつまでに',
    day: '新しい日',
  } as Readonly<Record<string, string>>,
};
