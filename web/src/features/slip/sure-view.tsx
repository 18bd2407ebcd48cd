import type { SlipFactsFragment } from '../../gql/graphql.ts';
import { Furigana } from '../../ui/furigana.tsx';
import type { Meant } from './conduct-slip.ts';
import type { SlipContext } from './slip-screen.tsx';

interface SureViewProps {
  code: string;
  facts: SlipFactsFragment;
  meant: Meant;
  context: SlipContext;
}

/** What closes, what stays, and two buttons. Nothing is done before the first of them is pressed. */
export function SureView({ code, facts, meant, context: { texts, action } }: SureViewProps) {
  return (
    <div className="page py-8">
      <div className="max-w-[36rem]">
        <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
          <Furigana text={texts.confirmTitle(meant.name)} />
        </h1>
        <p className="mt-3">
          <Furigana text={texts.confirmLead(meant.name)} />
        </p>
        <p className="mt-2">
          <Furigana text={texts.confirmAfter(facts.officeName)} />
        </p>
        {facts.staysWith.length > 0 && (
          <p className="mt-2">
            <Furigana text={texts.stays(facts.staysWith.join('、'))} />
          </p>
        )}
        <form method="post" action={action} className="mt-6">
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="step" value="withdraw" />
          <input type="hidden" name="whom" value={meant.id ?? 'ALL'} />
          {meant.name && <input type="hidden" name="name" value={meant.name} />}
          <button type="submit" className="button button-filled w-full !min-h-14">
            <Furigana text={texts.confirmDo} />
          </button>
        </form>
        <form method="post" action={action} className="mt-4">
          <input type="hidden" name="code" value={code} />
          <button type="submit" className="button w-full !min-h-14">
            <Furigana text={texts.confirmNot} />
          </button>
        </form>
      </div>
    </div>
  );
}
