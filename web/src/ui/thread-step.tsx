import { Knot } from './knot.tsx';

interface ThreadStepProps {
  state: 'now' | 'done' | 'coming';
  number: number;
  children: React.ReactNode;
}

/** One question on the thread. The next ones are visible but quiet. */
export function ThreadStep({ state, number, children }: ThreadStepProps) {
  return (
    <li className="thread-step" aria-current={state === 'now' ? 'step' : undefined}>
      <div className="thread-knot">
        <Knot state={state}>{number}</Knot>
      </div>
      {children}
    </li>
  );
}
