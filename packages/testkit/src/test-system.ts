import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, root, startSystem } from '@tsunagi/infra';
import { clearWhenGone } from './clear-when-gone.ts';
import { type OidcPerson, startOidcProvider } from './oidc-provider.ts';

export interface TestSystem {
  /** The one origin that people see. */
  readonly origin: string;
  readonly apiOrigin: string;
  stop(): Promise<void>;
}

/** What stands beside the program. */
interface Surroundings {
  /** A single sign-on, at which whoever comes is this person. */
  readonly singleSignOn?: { readonly label: string; readonly person: OidcPerson };
}

/** The whole program as `npm start` runs it, with the demo, on free ports and in a folder that is thrown away. */
export async function startTestSystem(
  tell: (line: string) => void = () => {},
  { singleSignOn }: Surroundings = {},
): Promise<TestSystem> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'tsunagi-test-'));
  clearWhenGone(dataFolder);
  const clear = () => rm(dataFolder, { recursive: true, force: true });
  const [web, api] = [await anyFreePort(), await anyFreePort()];
  const leave = singleSignOn ? await standBeside(`http://localhost:${web}`, singleSignOn) : () => {};
  try {
    const system = await startSystem({
      root,
      config: {
        web: { port: web, asked: true },
        api: { port: api, asked: true },
        host: 'localhost',
        dataFolder,
        database: null,
        dataKey: randomBytes(32).toString('base64url'),
        // No test may depend on another host's pictures.
        tiles: 'none',
        demo: true,
      },
      cancel: new AbortController().signal,
      tell,
      giveUp: (reason) => tell(reason),
    });
    return {
      origin: system.web,
      apiOrigin: system.api,
      stop: async () => {
        await system.stop();
        await leave();
        await clear();
      },
    };
  } catch (error) {
    await leave();
    await clear();
    throw error;
  }
}

/** Starts the provider and configures the program for it, by the environment, as its operators do. */
async function standBeside(
  origin: string,
  { label, person }: NonNullable<Surroundings['singleSignOn']>,
): Promise<() => Promise<void>> {
  const provider = await startOidcProvider(`${origin}/auth/callback/sso`, person);
  const told = {
    TSUNAGI_OIDC_ISSUER: provider.issuer,
    TSUNAGI_OIDC_CLIENT_ID: provider.clientId,
    TSUNAGI_OIDC_CLIENT_SECRET: provider.clientSecret,
    TSUNAGI_OIDC_LABEL: label,
  };
  Object.assign(process.env, told);
  return async () => {
    for (const name of Object.keys(told)) delete process.env[name];
    await provider.close();
  };
}
