import type { PlaceTexts } from '@tsunagi/texts/ja/place';
import { PlaceSection } from './place-section.tsx';

/** The first visit as a thread: what happens, step by step. */
export function FirstVisit({ steps, texts }: { steps: string[]; texts: PlaceTexts }) {
  if (steps.length === 0) return null;
  return (
    <PlaceSection id="first-visit" title={texts.firstVisit}>
      <ol className="mt-5">
        {steps.map((step, index) => {
          const [title, ...rest] = step.split(/(?<=。)/u);
          return (
            <li key={step} className={`visit-step ${index === steps.length - 1 ? 'visit-step-last' : ''}`}>
              <b className="block">{title?.replace(/。$/u, rest.length > 0 ? '' : '。')}</b>
              {rest.length > 0 && <span className="text-sumi-2">{rest.join('')}</span>}
            </li>
          );
        })}
      </ol>
    </PlaceSection>
  );
}
