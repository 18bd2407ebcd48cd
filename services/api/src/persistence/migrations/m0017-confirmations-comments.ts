import { commentsOn } from './column-comments.ts';

/** Class and meaning of the columns of confirming. */
export const confirmationComments = [
  `comment on column verification.way is '公開: どの道で確かめたか（リンク・机・ファクス。読み込んだものは空）';`,
  commentsOn('upkeep.confirmation_plan', '案内ごとの、確かめる間隔と、たずねる先', {
    resource_id: '内部: 資源',
    every_months: '内部: 何か月ごとに確かめるか',
    contact_mail: '個人: たずねる宛先（空は、団体の宛先）',
    contact_name: '個人: たずねる相手の名前',
  }),
  commentsOn(
    'upkeep.confirmation_request',
    'まだそのとおりかと、たずねたもの。一つの案内に、答えのないものは一つ',
    {
      id: '内部: 識別子（リンクはこれに印をつけたもの）',
      reference: '内部: 用紙の参照番号',
      resource_id: '内部: 資源',
      resource_name: '内部: そのときの名前（なくなった案内のため）',
      organization_id: '内部: たずねた団体',
      organization_name: '内部: そのときの団体の名前',
      stage: '内部: 最後に出した手紙の段（空は、用紙だけ）',
      stage_on: '内部: それを出した日',
      mail_id: '内部: 最後に出した手紙',
      made_at: '内部: つくった時',
      answer: '内部: 答え（空は、まだ）',
      answered_on: '内部: 答えた日',
    },
  ),
  commentsOn('upkeep.confirmation', '答えの記録。書き足すだけで、変えない', {
    id: '内部: 識別子',
    resource_id: '内部: 資源',
    request_id: '内部: どのたずねへの答えか',
    verification_id: '内部: できた確認の記録',
    answer: '内部: 今も同じ・変わった・終わった',
    way: '内部: リンク・机・ファクス',
    confirmed_on: '内部: いつの時点の答えか',
    at: '内部: 記した時',
    person_id: '個人: 記した人（リンクからなら空）',
    by_name: '個人: 答えた人の名前',
    by_role: '個人: 答えた人の役割',
    by_organization: '内部: 答えた団体',
  }),
].join('\n');
