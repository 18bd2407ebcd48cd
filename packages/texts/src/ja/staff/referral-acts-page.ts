import {
  type ActField,
  type Party,
  parties,
  type ReferralAction,
  type ReferralActionRule,
  type ReferralState,
  referralActionNames,
  referralActions,
  referralStates,
} from '@tsunagi/domain';
import { referrals } from './referrals.ts';

const fields: Record<ActField, string> = {
  receiver: '受ける側',
  word: 'ひとこと',
  day: '日',
  declineReason: '引き受けられない理由',
  declineNext: 'その次',
  outcome: 'どう終わったか',
  cause: 'もどったわけ',
  desk: '県の机',
};
const conditions: Record<NonNullable<ReferralActionRule['when']>, string> = {
  MEETINGS_PROVEN: '決めた回数の同席が終わったとき',
  MEETING_BOOKED: '同席の日が決まっているとき',
  MEETING_AWAITED: '同席が残っているとき',
  FOLLOWED: '送り元が見守っているあいだ',
  NOT_NAMED: 'まだ名前を伝えていないとき',
};

const ruleOf = (action: ReferralAction): ReferralActionRule => referralActions[action];
const leadsTo = ({ to }: ReferralActionRule): string =>
  to === 'SAME' ? '変わらない' : to === 'BEFORE' ? '前のようすにもどる' : `「${referrals.states[to]}」`;
const listed = (words: readonly string[]): string => (words.length > 0 ? words.join('、') : '—');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const needs = (rule: ReferralActionRule): string =>
  listed([
    ...(rule.onGround ? ['見てよい根拠があるとき'] : []),
    ...(rule.when ? [conditions[rule.when]] : []),
  ]);

const allActs = (): string =>
  table(
    ['すること', 'だれが', 'どんなとき', 'どうなる', '書くこと', '条件'],
    referralActionNames.map((action) => {
      const rule = ruleOf(action);
      return [
        referrals.actions[action].act,
        listed(rule.by.map((party) => referrals.parties[party])),
        rule.from.map((state) => `「${referrals.states[state]}」`).join(''),
        leadsTo(rule),
        listed(rule.needs.map((field) => fields[field])),
        needs(rule),
      ];
    }),
  );

const actsOf = (state: ReferralState, party: Party, hasGround: boolean): string =>
  listed(
    referralActionNames
      .filter((action) => {
        const { by, from, onGround } = ruleOf(action);
        return by.includes(party) && from.includes(state) && (hasGround || !onGround);
      })
      .map((action) => referrals.actions[action].act),
  );

const oneState = (state: ReferralState): string =>
  `### ${referrals.states[state]}\n\n${table(
    ['だれが', '根拠がないとき', '根拠があるとき'],
    parties.map((party) => [
      referrals.parties[party],
      actsOf(state, party, false),
      actsOf(state, party, true),
    ]),
  )}`;

/** How many combinations of state, act, party and ground there are, and how many of them the table allows. */
export function referralCells(): { readonly all: number; readonly allowed: number } {
  let allowed = 0;
  for (const { by, from, onGround } of referralActionNames.map(ruleOf))
    allowed += by.length * from.length * (onGround ? 1 : 2);
  return { all: referralStates.length * referralActionNames.length * parties.length * 2, allowed };
}

/** The page that says what may be done to a referral: all of it comes from the table that the program goes by. */
export function referralActsPage(): string {
  const { all, allowed } = referralCells();
  return `# 紹介でできること

この紙は、しくみが使っている一つの表から作られています。ボタンも、できる・できないの判断も、同じ表から出ています。ここに無いことは、できません。

ようす ${referralStates.length}、すること ${referralActionNames.length}、立場 ${parties.length}、見てよい根拠のある・なし 2。組み合わせは ${all.toLocaleString('en')} あり、できるのは ${allowed} です。ほかは、訳を示して断り、断ったことを記録します。

「しくみ」がするのは、知らせること、県の机に上げること、送り元へもどすことだけです。終わりにすることは、ありません。

## すること

${allActs()}

## いまのようすごとに

${referralStates.map(oneState).join('\n\n')}
`;
}
