import { demoPassword } from '../identity/demo-account.ts';
import type { ApiUnderTest, Reply } from './api-under-test.ts';

let visitors = 0;

/** One browser at the api's doors: it keeps the cookies it is given and comes from a place of its own on the net. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private readonly place = `10.0.${Math.floor(++visitors / 250)}.${(visitors % 250) + 1}`;

  constructor(private readonly api: ApiUnderTest) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Posts to the sign-in's door as the web does. */
  async post(path: string, body: object = {}, headers: Record<string, string> = {}) {
    const answer = await fetch(`${this.api.url}/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://tsunagi.example.jp',
        'x-tsunagi-origin': 'http://tsunagi.example.jp',
        'x-forwarded-for': this.place,
        'user-agent': 'a test',
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const given = this.take(answer);
    // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
    return { status: answer.status, given, body: (await answer.json().catch(() => null)) as any };
  }

  /** Comes to the sign-in's door by a link, as from another sign-in; where it leads is answered and not followed. */
  async get(path: string): Promise<{ status: number; location: string | null }> {
    const answer = await fetch(`${this.api.url}${path}`, {
      redirect: 'manual',
      headers: { 'x-forwarded-for': this.place, 'user-agent': 'a test', cookie: this.cookie },
    });
    this.take(answer);
    return { status: answer.status, location: answer.headers.get('location') };
  }

  private take(answer: Response): string[] {
    const given = answer.headers.getSetCookie();
    for (const cookie of given) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return given;
  }

  /** Signs in as an invented person. */
  signIn(mail: string, password = demoPassword) {
    return this.post('sign-in/email', { email: `${mail}@example.jp`, password });
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it reads
  async ask<Data = any>(query: string, variables?: object): Promise<Reply<Data>> {
    const answer = await fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-forwarded-for': this.place,
        cookie: this.cookie,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: answer.status, ...((await answer.json()) as Omit<Reply<Data>, 'status'>) };
  }
}
