import type { AccountDone, AccountFault } from '@tsunagi/texts/ja/account';
import { EndSessionDocument, WorkUnderDocument } from '../../gql/graphql.ts';
import { askAuth } from '../../lib/auth-forward.ts';
import { asDeskPath } from '../../lib/desk-path.ts';
import { askAs } from '../../lib/graphql/server.ts';
import { ownCookies } from '../../lib/own-cookies.ts';
import { authFault, isSecondStepOver } from './auth-fault.ts';

/** Where a form leads on to, and the answer whose cookies go with it. */
export interface Onward {
  readonly to: string;
  readonly answer?: Response;
}

type Act = (asked: Headers, fields: URLSearchParams) => Promise<Onward>;

const withFault = (path: string, fault: AccountFault): Onward => ({
  to: `${path}${path.includes('?') ? '&' : '?'}fault=${fault}`,
});
const withDone = (path: string, done: AccountDone, answer?: Response): Onward => ({
  to: `${path}${path.includes('?') ? '&' : '?'}done=${done}`,
  ...(answer && { answer }),
});

interface AuthAnswer {
  readonly response: Response;
  readonly body: { readonly code?: string; readonly twoFactorRedirect?: boolean };
}

async function ask(
  asked: Headers,
  path: string,
  fields: Record<string, string | boolean>,
): Promise<AuthAnswer> {
  const response = await askAuth(asked, path, JSON.stringify(fields));
  const body = ((await response.json().catch(() => null)) ?? {}) as AuthAnswer['body'];
  return { response, body };
}

/** Where the api is silent or broken, every form says so and keeps its page. */
const orSilent =
  (path: string, act: Act): Act =>
  (asked, fields) =>
    act(asked, fields).catch(() => withFault(path, 'SILENT'));

const typed = (fields: URLSearchParams, name: string) => fields.get(name)?.normalize('NFKC').trim() ?? '';

/** A page of the sign-in that leads on to where the person wanted to go. */
const onTheWay = (path: string, fields: URLSearchParams): string => {
  const to = asDeskPath(fields.get('to'));
  return to ? `${path}?to=${to}` : path;
};

/** Whoever is let in goes to the page asked for before, else to the desk. */
const inside = (fields: URLSearchParams): string => asDeskPath(fields.get('to')) ?? '/desk';

const signIn: Act = async (asked, fields) => {
  const email = typed(fields, 'email').toLowerCase();
  const { response, body } = await ask(asked, 'sign-in/email', {
    email,
    password: fields.get('password') ?? '',
  });
  if (response.ok)
    return {
      to: body.twoFactorRedirect ? onTheWay('/sign-in/code', fields) : inside(fields),
      answer: response,
    };
  return withFault(onTheWay('/sign-in', fields), faultOf(response, body, 'WRONG'));
};

const secondStep: Act = async (asked, fields) => {
  const code = typed(fields, 'code').replace(/\s/gu, '');
  const path = /^\d{6}$/u.test(code) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code';
  const { response, body } = await ask(asked, path, { code });
  if (response.ok) return { to: inside(fields), answer: response };
  if (isSecondStepOver(body.code)) return withFault(onTheWay('/sign-in', fields), 'EXPIRED');
  return withFault(onTheWay('/sign-in/code', fields), faultOf(response, body, 'CODE'));
};

const faultOf = (response: Response, { code }: AuthAnswer['body'], otherwise: AccountFault): AccountFault =>
  authFault(response.status, code, otherwise);

const signOut: Act = async (asked) => {
  const { response } = await ask(asked, 'sign-out', {});
  return response.ok ? withDone('/sign-in', 'SIGNED_OUT', response) : withFault('/account', 'SILENT');
};

/** Leaving one's seat without script ends the session, too; the page opens anew behind the door. */
const leaveSeat: Act = async (asked, fields) => {
  const { response } = await ask(asked, 'sign-out', {});
  const door = onTheWay('/sign-in', fields);
  return response.ok ? withDone(door, 'LEFT', response) : withFault('/account', 'SILENT');
};

const setPassword: Act = async (asked, fields) => {
  const token = fields.get('token') ?? '';
  const newPassword = fields.get('password') ?? '';
  const { response, body } = await ask(asked, 'reset-password', { token, newPassword });
  if (response.ok) return withDone('/sign-in', 'PASSWORD_SET', response);
  if (body.code === 'PASSWORD_TOO_SHORT')
    return withFault(`/sign-in/set-password?token=${encodeURIComponent(token)}`, 'SHORT');
  return withFault('/sign-in', faultOf(response, body, 'LINK'));
};

/** Answered alike whether or not somebody has the address. */
const forgotten: Act = async (asked, fields) => {
  const email = typed(fields, 'email').toLowerCase();
  const { response, body } = await ask(asked, 'request-password-reset', { email });
  if (response.status === 429 || response.status >= 500)
    return withFault('/sign-in/forgotten', faultOf(response, body, 'SILENT'));
  return withDone('/sign-in', 'ASKED');
};

const changePassword: Act = async (asked, fields) => {
  const { response, body } = await ask(asked, 'change-password', {
    currentPassword: fields.get('current') ?? '',
    newPassword: fields.get('password') ?? '',
    revokeOtherSessions: true,
  });
  if (response.ok) return withDone('/account', 'CHANGED', response);
  if (body.code === 'PASSWORD_TOO_SHORT') return withFault('/account', 'SHORT');
  return withFault('/account', faultOf(response, body, 'WRONG'));
};

const secondStepOn: Act = async (asked, fields) => {
  const code = typed(fields, 'code').replace(/\s/gu, '');
  const { response, body } = await ask(asked, 'two-factor/verify-totp', { code });
  if (response.ok) return withDone('/account', 'SECOND_STEP_ON', response);
  return withFault('/account', faultOf(response, body, 'CODE'));
};

const secondStepOff: Act = async (asked, fields) => {
  const { response, body } = await ask(asked, 'two-factor/disable', {
    password: fields.get('password') ?? '',
  });
  if (response.ok) return withDone('/account', 'SECOND_STEP_OFF', response);
  return withFault('/account', faultOf(response, body, 'WRONG'));
};

const workUnder: Act = async (asked, fields) => {
  const membershipId = fields.get('membershipId') ?? '';
  const data = await askAs(ownCookies(asked.get('cookie')), WorkUnderDocument, { membershipId });
  const isDone = data.workUnder.__typename === 'Viewer';
  return isDone ? withDone('/account', 'SWITCHED') : withFault('/account', 'GONE');
};

const endSession: Act = async (asked, fields) => {
  const sessionId = fields.get('sessionId') ?? '';
  const data = await askAs(ownCookies(asked.get('cookie')), EndSessionDocument, { sessionId });
  const isDone = data.endSession.__typename === 'Viewer';
  return isDone ? withDone('/account', 'SESSION_ENDED') : withFault('/account', 'GONE');
};

/** What the forms of the account pages can ask, by the last part of their address. */
export const acts: Readonly<Record<string, Act | undefined>> = {
  'sign-in': orSilent('/sign-in', signIn),
  'second-step': orSilent('/sign-in/code', secondStep),
  'sign-out': orSilent('/account', signOut),
  'leave-seat': orSilent('/account', leaveSeat),
  forgotten: orSilent('/sign-in/forgotten', forgotten),
  'change-password': orSilent('/account', changePassword),
  'set-password': orSilent('/sign-in', setPassword),
  'second-step-on': orSilent('/account', secondStepOn),
  'second-step-off': orSilent('/account', secondStepOff),
  'work-under': orSilent('/account', workUnder),
  'end-session': orSilent('/account', endSession),
};
