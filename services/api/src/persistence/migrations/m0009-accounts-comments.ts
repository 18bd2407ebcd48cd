import { commentsOn } from './column-comments.ts';

const written = { created_at: '内部: 作られた時', updated_at: '内部: 変わった時' } as const;

/** The data dictionary of the tables of people and their sign-in. */
export const accountComments = [
  commentsOn('identity.person', 'サインインする人', {
    id: '内部: 識別子',
    name: '個人: 名前',
    email: '個人: 電子メール（小文字）',
    email_verified: '内部: その宛先に届くことが確かめられたか',
    image: '個人: 使わない（サインインの部品が求める列）',
    two_factor_enabled: '内部: 二段目（確認コード）を使うか',
    is_fictional: '内部: 見本の人か。見本のとき以外はサインインできない',
    ...written,
  }),
  commentsOn('identity.session', 'サインインしている間', {
    id: '内部: 識別子',
    person_id: '個人: だれの',
    token: '個人: 合いことば（クッキーと照らす）',
    expires_at: '内部: いつまで',
    ip_address: '個人: どこから（IPアドレス）',
    user_agent: '個人: どの機械・ブラウザーから',
    membership_id: '内部: どの所属で働いているか',
    ...written,
  }),
  commentsOn('identity.credential', 'サインインの手だて', {
    id: '内部: 識別子',
    person_id: '個人: だれの',
    account_id: '個人: 手だての側での識別子',
    provider_id: '内部: 手だての種類（credential はパスワード）',
    password: '個人: パスワードの照合用の値（元には戻せない）',
    access_token: '個人: 外のサインインの鍵',
    refresh_token: '個人: 外のサインインの更新の鍵',
    id_token: '個人: 外のサインインの証',
    access_token_expires_at: '内部: 鍵の期限',
    refresh_token_expires_at: '内部: 更新の鍵の期限',
    scope: '内部: 外のサインインの範囲',
    ...written,
  }),
  commentsOn('identity.one_time_token', '一度だけ使える合いことば', {
    id: '内部: 識別子',
    identifier: '個人: 何のための合いことばか',
    value: '個人: だれのためか',
    expires_at: '内部: いつまで',
    ...written,
  }),
  commentsOn('identity.second_factor', '二段目（確認コード）', {
    id: '内部: 識別子',
    person_id: '個人: だれの',
    secret: '個人: コードのもと（暗号にしてある）',
    backup_codes: '個人: 予備のコード（暗号にしてある）',
    verified: '内部: 設定が終わったか',
    failed_verification_count: '内部: 続けて違った回数',
    locked_until: '内部: いつまで受け付けないか',
  }),
  commentsOn('identity.pace', '続けざまの試みを数える控え', {
    id: '内部: 識別子',
    key: '個人: どこから、どの入口へ',
    count: '内部: 回数',
    last_request: '内部: 最後の試みの時（ミリ秒）',
  }),
].join('\n');
