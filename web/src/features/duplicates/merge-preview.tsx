import { fieldValue, type MergeField } from '@tsunagi/domain';
import { duplicates as words } from '@tsunagi/texts/ja/staff/duplicates';
import type { NameOf } from '@tsunagi/texts/ja/staff/entry-words';
import { fieldLines, fieldName } from './field-name.ts';
import type { Weighed } from './weigh.ts';

/** What is always shown of the entry that will be; other fields where the two differ. */
const always: readonly MergeField[] = ['name', 'organization', 'summary', 'phones', 'offerings'];

/** The entry as it will be. */
export function MergePreview({ weighed, nameOf }: { weighed: Weighed; nameOf: NameOf }) {
  const { merged, differences, fields } = weighed;
  const shown = fields.filter(
    (field) => always.includes(field) || differences.some((one) => one.field === field),
  );
  return (
    <section aria-labelledby="preview">
      <h2 id="preview" className="section-title">
        {words.preview}
      </h2>
      <dl className="mt-3 grid gap-x-8 gap-y-2 md:grid-cols-[13rem_minmax(0,1fr)]">
        {shown.map((field) => (
          <div key={field} className="contents">
            <dt className="font-[650]">{fieldName(field)}</dt>
            <dd className="mb-2 leading-[1.65] md:mb-0">
              {fieldLines(field, fieldValue(merged, field), nameOf).map((line, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
                <span key={at} className="block break-words">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
