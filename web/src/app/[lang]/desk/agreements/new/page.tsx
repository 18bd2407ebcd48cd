import { addDays, japaneseDay, type ResourceKind, resourceKinds } from '@tsunagi/domain';
import { agreements as texts } from '@tsunagi/texts/ja/staff/agreements';
import type { Metadata } from 'next';
import { newDraft } from '../../../../../features/agreements/agreement-draft.ts';
import { AgreementForm } from '../../../../../features/agreements/agreement-form.tsx';
import { askAsViewer } from '../../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../../features/desk/staff-page.ts';
import { TownAndWardsDocument } from '../../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.form.newTitle, robots: { index: false } };

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A new draft. A page before may say for what and with whom: `?kind=FAMILY_GROUP&with=20303&with=20304`. */
export default async function NewAgreementPage({ searchParams }: { searchParams: Promise<Search> }) {
  const viewer = await staffViewer('make-agreements');
  const search = await searchParams;
  const own = viewer.working?.municipality?.code;
  const asked = [...(own ? [own] : []), ...several(search.with)].filter((code) => /^\d{5}$/u.test(code));
  const codes = [...new Set(asked)].slice(0, 40);
  const towns = await Promise.all(codes.map((code) => askAsViewer(TownAndWardsDocument, { code })));
  const kinds = several(search.kind).filter((kind): kind is ResourceKind =>
    (resourceKinds as readonly string[]).includes(kind),
  );
  const members = towns.flatMap(({ municipality }) =>
    municipality.__typename === 'Municipality' ? [municipality] : [],
  );
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.form.newTitle}</h1>
      <p className="mt-2">{texts.form.lead}</p>
      <AgreementForm first={newDraft(members, kinds, nextMonth(japaneseDay(new Date())))} kept={null} />
    </div>
  );
}

const several = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The first day of the month after: until then there is time to agree. */
const nextMonth = (day: ReturnType<typeof japaneseDay>): string => {
  const later = addDays(`${day.slice(0, 8)}01` as typeof day, 32);
  return `${later.slice(0, 8)}01`;
};
