import { Icon } from './icon.tsx';

type KnotState = 'now' | 'done' | 'coming';

/** A knot on the thread: filled where one is, checked where one was, hollow where one will be. */
export function Knot({ state, children }: { state: KnotState; children?: React.ReactNode }) {
  const look = state === 'now' ? 'bg-ai text-white' : 'bg-paper text-ai';
  return (
    <span
      aria-hidden="true"
      className={`relative z-1 flex size-8 items-center justify-center rounded-full border-2 border-ai text-[1rem] leading-none font-[650] ${look}`}
    >
      {state === 'done' ? <Icon name="check" size={18} /> : children}
    </span>
  );
}
