import { type TaskOf, tasksOf } from '@tsunagi/contracts';
import { Logger, type Runner, run, runOnce, type Task, type TaskList } from 'graphile-worker';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { type Logger as Log, pino } from 'pino';
import type { Config } from './config.ts';
import { type MailWay, sendMail } from './mail/send-mail.ts';
import { takeUpWaitingMail } from './mail/waiting-mail.ts';

const minute = 60_000;

/** A worker with its connections: what it does until it is told to stop, or once. */
export interface Worker {
  untilStopped(): Promise<{ stop(): Promise<void>; ended: Promise<void> }>;
  once(): Promise<void>;
}

/** Puts the worker together by hand. */
export function makeWorker(config: Config): Worker {
  const log = pino({ level: config.logLevel, base: null });
  const way = wayOf(config);
  const shared = {
    pgPool: way.pool,
    taskList: taskListOf(way, log),
    noHandleSignals: true,
    logger: quiet(log),
  };
  const takeUp = () => takeUpWaitingMail(way.pool, way.transport !== null);
  const close = async () => {
    way.transport?.close();
    await way.pool.end();
  };
  return {
    async untilStopped() {
      await takeUp();
      const runner: Runner = await run({ ...shared, concurrency: 2, pollInterval: 5_000 });
      return { stop: () => runner.stop().then(close), ended: runner.promise };
    },
    async once() {
      await takeUp();
      await runOnce(shared).finally(close);
    },
  };
}

function wayOf(config: Config): MailWay {
  const pool = new pg.Pool({
    connectionString: config.databaseUrl,
    max: 4,
    options: '-c tsunagi.door=worker -c jit=off',
  });
  // A connection that breaks is replaced by the next; it must not end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const transport = config.smtp
    ? createTransport({
        url: config.smtp.url,
        connectionTimeout: minute,
        greetingTimeout: minute,
        socketTimeout: minute,
      })
    : null;
  return { pool, transport, from: config.smtp?.from ?? '' };
}

/** Every task of the worker; forgetting one does not compile. */
function taskListOf(way: MailWay, log: Log): TaskList {
  const handlers: Record<TaskOf<'worker'>, (payload: unknown) => Promise<void>> = {
    'send-mail': (payload) => sendMail(payload, way),
  };
  const logged =
    (name: TaskOf<'worker'>): Task =>
    async (payload) => {
      try {
        await handlers[name](payload);
      } catch (fault) {
        const code = fault instanceof Error && fault.message.startsWith('MAIL_') ? fault.message : 'FAULT';
        log.error({ task: name, fault: code });
        throw new Error(code);
      }
    };
  return Object.fromEntries(tasksOf('worker').map((name) => [name, logged(name)]));
}

/** The queue's own words are left out but for its faults. */
const quiet = (log: Log) =>
  new Logger(() => (level, message) => {
    if (level === 'error') log.error({ queue: message });
  });
