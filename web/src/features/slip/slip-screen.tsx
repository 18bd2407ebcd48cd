import type { SlipTexts } from '@tsunagi/texts/ja/slip';
import { Furigana } from '../../ui/furigana.tsx';
import type { SlipScene } from './conduct-slip.ts';
import { SlipStanding } from './slip-standing.tsx';
import { SureView } from './sure-view.tsx';

/** What every part of the page is given. */
export interface SlipContext {
  readonly texts: SlipTexts;
  /** The page's own address, to which its forms go. */
  readonly action: string;
  readonly day: (day: string) => string;
}

/** The page of the slip in whatever state it is. */
export function SlipScreen({ scene, context }: { scene: SlipScene; context: SlipContext }) {
  switch (scene.kind) {
    case 'CODE':
      return <CodeForm fault={scene.fault} context={context} />;
    case 'SURE':
      return <SureView {...scene} context={context} />;
    default:
      return <SlipStanding {...scene} context={context} />;
  }
}

/** One large field. The code is posted, and no browser is asked to remember it. */
function CodeForm({ fault, context: { texts, action } }: { fault: string | null; context: SlipContext }) {
  const codes: Partial<Record<string, string>> = texts.faults;
  return (
    <div className="page py-8">
      <form method="post" action={action} className="max-w-[36rem]" autoComplete="off">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.title} />
        </h1>
        <p className="mt-2">
          <Furigana text={texts.lead} />
        </p>
        {fault && (
          <p role="alert" className="mt-5 rounded-[8px] border border-late bg-late-wash px-5 py-3 text-late">
            <Furigana text={codes[fault] ?? texts.faults.silent} />
          </p>
        )}
        <label htmlFor="code" className="mt-6 mb-1 block text-[1.25rem] font-[650]">
          <Furigana text={texts.code} />
        </label>
        <p id="code-hint" className="supporting mb-2">
          <Furigana text={texts.codeHint} />
        </p>
        <input
          id="code"
          name="code"
          aria-describedby="code-hint"
          aria-invalid={fault === 'SLIP_MISTYPED' || undefined}
          className="field !min-h-16 w-full !text-[1.625rem] tracking-[0.08em] tabular-nums"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
          required
        />
        <button type="submit" className="button button-filled mt-5 w-full !min-h-14">
          <Furigana text={texts.open} />
        </button>
        <p className="small-print mt-5">
          <Furigana text={texts.privacy} />
        </p>
      </form>
    </div>
  );
}
