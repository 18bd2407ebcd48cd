import { Furigana } from '../../ui/furigana.tsx';
import type { PlaceContext, PlaceFacts } from './place-context.ts';

/** Whether somebody new is taken on, with the day on which that was said; nothing where nobody has said it. */
export function IntakeLine({ facts: { intake }, context }: { facts: PlaceFacts; context: PlaceContext }) {
  if (!intake) return null;
  const { texts, codes } = context;
  const { state, free, until, saidOn } = intake;
  const { day } = codes.schedule;
  const words = {
    OPEN: texts.intake.OPEN(free),
    FULL: texts.intake.FULL(until && day(until)),
    ASK: texts.intake.ASK,
  }[state];
  return (
    <p className="mt-4">
      <b className="font-[650]">
        <Furigana text={words} />
      </b>
      <span className="supporting block">
        {state === 'FULL' && <Furigana text={texts.intakeFull} />}
        {state !== 'ASK' && <Furigana text={texts.intakeSaid(day(saidOn))} />}
      </span>
    </p>
  );
}
