import { commentsOn } from './column-comments.ts';

/** What the rows of a team hold, and of which class. */
export const teamComments = [
  commentsOn('care.team', '支援のチーム。ケース一つに一つ', {
    case_id: '内部: ケース',
    version: '内部: 同時の書きかえを知る数',
  }),
  commentsOn('care.team_seat', 'チームの席：段階ごとの主担当と、いっしょに関わる所', {
    id: '内部: 識別子',
    case_id: '内部: ケース',
    stage: '内部: 段階',
    role: '内部: 主担当か、いっしょに関わるか',
    organization_id: '内部: 組織',
    organization_name: '内部: 組織の名前',
    referral_id: '内部: もとになる紹介（ケースを受けもつ組織は空）',
  }),
  commentsOn('care.team_event', 'チームのうつりかわり。主担当が替わったわけを残す', {
    id: '内部: 識別子',
    case_id: '内部: ケース',
    at: '内部: 日時',
    action: '内部: 何をしたか',
    stage: '内部: 段階',
    organization_id: '内部: した組織',
    organization_name: '内部: した組織の名前',
    person_name: '個人: した人',
    whom_id: '内部: だれについて',
    whom_name: '内部: だれについて（名前）',
    word_sealed: '要配慮: わけ（封じたもの）',
  }),
  commentsOn('care.plan_step', '小さな一歩。何を、だれが、いつまでに', {
    id: '内部: 識別子',
    case_id: '内部: ケース',
    stage: '内部: 段階',
    words_sealed: '要配慮: 何をするか（封じたもの）',
    organization_id: '内部: する組織',
    organization_name: '内部: する組織の名前',
    state: '内部: どうなったか',
    by_day: '内部: いつまでに',
    made_by_organization_id: '内部: 書いた組織',
    made_at: '内部: 書いた日時',
    moved_at: '内部: 最後に動いた日時',
  }),
].join('\n');
