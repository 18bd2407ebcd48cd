'use client';

import { type SharedItem, sharedItems } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { Labelled } from '../../ui/labelled.tsx';
import type { OwnCase } from './meeting-facts.ts';
import { SaidForm } from './said-form.tsx';
import { useMeetingAct } from './use-meeting-act.ts';

const usual: readonly SharedItem[] = ['NEED', 'WISH', 'SITUATION', 'TRIED', 'AVOID'];

interface PutCaseProps {
  meetingId: string;
  ownCases: readonly OwnCase[];
  /** Whether nobody is talked about yet: then it is the first thing to do. */
  isFirst: boolean;
}

/** Puts a case of the own office before the table: what is to be talked about, and what is told there. */
export function PutCase({ meetingId, ownCases, isFirst }: PutCaseProps) {
  const { busy, faultsOf, act } = useMeetingAct(meetingId);
  if (ownCases.length === 0) return null;
  return (
    <SaidForm
      open={texts.put}
      save={texts.putDo}
      busy={busy}
      faults={faultsOf('PUT_CASE')}
      isFilled={isFirst}
      onSave={(said, form) =>
        act({
          action: 'PUT_CASE',
          caseId: said('case'),
          word: said('word'),
          items: form.getAll('items') as SharedItem[],
        })
      }
    >
      <Labelled id="put-case" label={texts.putWhom}>
        <select id="put-case" name="case" className="field">
          {ownCases.map((one) => (
            <option key={one.id} value={one.id}>
              {one.pseudonym}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="put-ask" label={texts.putAsk}>
        <textarea id="put-ask" name="word" rows={3} className="field" />
      </Labelled>
      <fieldset>
        <legend className="font-[650]">{texts.putItems}</legend>
        <p className="text-sumi-2">{texts.putItemsHint}</p>
        <div className="grid gap-x-4 sm:grid-cols-2">
          {sharedItems
            .filter((item) => item !== 'IDENTITY')
            .map((item) => (
              <label key={item} className="flex min-h-12 items-center gap-3">
                <input
                  type="checkbox"
                  name="items"
                  value={item}
                  defaultChecked={usual.includes(item)}
                  className="size-6 shrink-0"
                />
                {cases.items[item]}
              </label>
            ))}
        </div>
      </fieldset>
    </SaidForm>
  );
}
