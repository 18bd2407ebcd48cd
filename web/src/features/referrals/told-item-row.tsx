import { type SharedItem, sensitiveItems } from '@tsunagi/domain';
import { cases } from '@tsunagi/texts/ja/staff/cases';
import { referrals as texts } from '@tsunagi/texts/ja/staff/referrals';
import { Labelled } from '../../ui/labelled.tsx';
import { coarseAtFirst, type ToldItem } from './told-items.ts';

interface ToldItemRowProps {
  told: ToldItem;
  onChange: (told: ToldItem) => void;
}

/** An item of the hand-over: whether it goes along, when the other side sees it, and its words. */
export function ToldItemRow({ told, onChange }: ToldItemRowProps) {
  const { item, goes, text, coarse } = told;
  const word = cases.items[item];
  const hasCoarse = coarseAtFirst.includes(item);
  return (
    <fieldset className="border-b border-hair py-4">
      <legend className="sr-only">{word}</legend>
      <label className="flex min-h-12 items-center gap-3 font-[650]">
        <input
          type="checkbox"
          className="size-6 shrink-0"
          checked={goes}
          onChange={(event) => onChange({ ...told, goes: event.target.checked })}
        />
        {texts.refer.goes(word)}
      </label>
      {goes && (
        <div className="flex flex-col gap-3 md:pl-9">
          <p className="text-sumi-2">{opensWhen(item)}</p>
          {hasCoarse && (
            <Labelled id={`coarse-${item}`} label={`${word}：${texts.refer.coarse}`}>
              <input
                id={`coarse-${item}`}
                className="field"
                autoComplete="off"
                value={coarse}
                onChange={(event) => onChange({ ...told, coarse: event.target.value })}
              />
            </Labelled>
          )}
          <Labelled id={`text-${item}`} label={hasCoarse ? `${word}：${texts.refer.full}` : word}>
            {sensitiveItems.includes(item) && <p className="text-sumi-2">{texts.refer.fullMasked}</p>}
            <textarea
              id={`text-${item}`}
              rows={2}
              className="field"
              value={text}
              onChange={(event) => onChange({ ...told, text: event.target.value })}
            />
          </Labelled>
        </div>
      )}
    </fieldset>
  );
}

function opensWhen(item: SharedItem): string {
  if (item === 'NEED') return texts.refer.opens.first;
  if (item === 'IDENTITY') return texts.refer.opens.named;
  return sensitiveItems.includes(item) ? texts.refer.opens.later : texts.refer.opens.coarse;
}
