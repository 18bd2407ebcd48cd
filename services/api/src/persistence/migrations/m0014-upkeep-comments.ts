import { commentsOn } from './column-comments.ts';

/** Class and meaning of every column of the upkeep of entries. */
export const upkeepComments = [
  commentsOn(
    'upkeep.keeper',
    '載せている場所を受けもつ自治体（いつも今の内容から求める）',
    { resource_id: '内部: 資源', keeper_code: '内部: 受けもつ市区町村、または都道府県のコード' },
    'view',
  ),
  commentsOn('upkeep.entry', '受けもちで一覧するための写し（検索の表と一緒につくり直す）', {
    resource_id: '内部: 資源',
    keeper_code: '内部: 受けもつ市区町村、または都道府県のコード',
  }),
  commentsOn('upkeep.version', '載せている場所の版。書き足すだけで、変えない', {
    id: '内部: 識別子',
    resource_id: '内部: 資源',
    number: '内部: 何番目の版か',
    document: '内部: そのときの内容すべて（隠した住所をふくむ）',
    act: '内部: 何によってできた版か',
    word: '内部: 添えた言葉',
    proposal_id: '内部: もとになった提案',
    person_id: '個人: だれが',
    by_name: '個人: そのときの名前',
    by_role: '個人: そのときの役割',
    by_organization: '内部: そのときの組織',
    at: '内部: いつ',
  }),
  commentsOn('upkeep.proposal', '審査を待つ提案（書きかえ・新しい場所）', {
    id: '内部: 識別子',
    resource_id: '内部: どの資源の（新しい場所なら空）',
    source: '内部: どこから来たか',
    state: '内部: 待っている・返した・認めた・取り下げた',
    base: '内部: 提案した人が見ていた内容',
    document: '内部: 提案された内容すべて',
    keeper_code: '内部: 審査する自治体のコード',
    organization_id: '内部: 提案した組織',
    person_id: '個人: 提案した人（リンクからなら空）',
    step: '内部: やりとりの回数',
    since: '内部: いまの状態になった時',
  }),
  commentsOn('upkeep.proposal_step', '提案をめぐるやりとり', {
    proposal_id: '内部: 提案',
    step: '内部: 何番目か',
    act: '内部: 送った・返した・認めた・取り下げた',
    word: '個人: 添えた言葉',
    person_id: '個人: だれが',
    by_name: '個人: そのときの名前',
    by_role: '個人: そのときの役割',
    by_organization: '内部: そのときの組織',
    at: '内部: いつ',
  }),
].join('\n');
