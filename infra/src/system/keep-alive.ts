import { setTimeout as wait } from 'node:timers/promises';
import { type Child, endingText } from './child-process.ts';

export interface KeptChild {
  stop(): Promise<void>;
}

export interface KeepAliveWish {
  readonly name: string;
  start(): Child;
  /** Resolves when the process does its work. */
  ready(child: Child): Promise<void>;
  tell(message: string): void;
  /** Called when it cannot be kept alive. */
  giveUp(reason: string): void;
}

const restartsAllowed = 5;
const withinMs = 60_000;

/** Starts a process, and again whenever it ends unasked; five times in a minute is a fault that no restart mends. */
export async function keepAlive(wish: KeepAliveWish): Promise<KeptChild> {
  let isStopping = false;
  let child = wish.start();
  const endings: number[] = [];
  const watch = async () => {
    const ending = await child.ended;
    if (isStopping) return;
    const now = Date.now();
    endings.push(now);
    if (endings.filter((at) => now - at < withinMs).length > restartsAllowed) {
      wish.giveUp(`${wish.name} ended with ${endingText(ending)} again and again`);
      return;
    }
    wish.tell(`${wish.name} ended with ${endingText(ending)}; starting it again.`);
    await wait(250);
    if (isStopping) return;
    child = wish.start();
    void watch();
    await wish.ready(child).then(
      () => wish.tell(`${wish.name} is back.`),
      () => {},
    );
  };
  try {
    await wish.ready(child);
  } catch (error) {
    isStopping = true;
    await child.stop();
    throw error;
  }
  void watch();
  return {
    stop: async () => {
      isStopping = true;
      await child.stop();
    },
  };
}
