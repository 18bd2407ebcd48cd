'use client';

import { type CaseCameBy, casesCameBy, type SharedItem } from '@tsunagi/domain';
import { cases as texts } from '@tsunagi/texts/ja/staff/cases';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { OpenCaseDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Icon } from '../../ui/icon.tsx';
import { Labelled } from '../../ui/labelled.tsx';
import './cases.css';
import { FaultList, FieldFault } from './fault-list.tsx';
import { ItemFields } from './item-fields.tsx';
import { type MemberDraft, MemberRow, memberInput, newMember } from './member-row.tsx';
import { useCaseDeed } from './use-case-deed.ts';

/** What is asked when somebody comes: the household has its own rows. */
const askedItems: readonly SharedItem[] = [
  'NEED',
  'WISH',
  'SITUATION',
  'TRIED',
  'AVOID',
  'IDENTITY',
  'HEALTH',
  'MONEY',
  'ASSISTANCE',
];

/** Opens a case: who came, who lives there, what is known. No name is needed. */
export function OpenCaseForm() {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  const [members, setMembers] = useState<readonly MemberDraft[]>([newMember(1)]);
  const open = async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '');
    const input = {
      cameBy: said('cameBy') as CaseCameBy,
      members: members.map(memberInput),
      items: askedItems
        .map((item) => ({ item, text: said(`text-${item}`), coarse: said(`coarse-${item}`) || null }))
        .filter(({ text }) => text.trim() !== ''),
    };
    const done = await run(async () => (await askFromBrowser(OpenCaseDocument, { input })).openCase);
    if (done && 'id' in done) router.push(`/desk/cases/${done.id}`);
  };
  return (
    <div className="desk-page max-w-[60rem]!">
      <a className="link inline-flex min-h-12 items-center gap-2" href="/desk/cases">
        <Icon name="arrow-left" size={20} />
        {texts.back}
      </a>
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.open.title}</h1>
      <p className="mt-2">{texts.open.lead}</p>
      <form
        method="post"
        noValidate
        className="mt-6 flex flex-col gap-10"
        onSubmit={(event) => {
          event.preventDefault();
          void open(new FormData(event.currentTarget));
        }}
      >
        <Labelled id="cameBy" label={texts.open.cameBy}>
          <select id="cameBy" name="cameBy" className="field max-w-96" defaultValue="FAMILY">
            {casesCameBy.map((by) => (
              <option key={by} value={by}>
                {texts.cameBy[by]}
              </option>
            ))}
          </select>
        </Labelled>
        <section aria-labelledby="members">
          <h2 id="members" className="section-title">
            {texts.open.household}
          </h2>
          <p className="mt-3">{texts.open.householdHint}</p>
          {members.map((member, at) => (
            <MemberRow
              key={member.key}
              member={member}
              at={at}
              faults={faults}
              onChange={(next) => setMembers(members.map((one) => (one.key === next.key ? next : one)))}
              onRemove={
                members.length > 1 ? () => setMembers(members.filter(({ key }) => key !== member.key)) : null
              }
            />
          ))}
          <FieldFault faults={faults} at="members" />
          <button
            type="button"
            className="button mt-4"
            onClick={() =>
              setMembers([...members, newMember(Math.max(...members.map(({ key }) => key)) + 1)])
            }
          >
            <Icon name="plus" size={20} />
            {texts.open.add}
          </button>
        </section>
        <section aria-labelledby="known" className="flex flex-col gap-5">
          <h2 id="known" className="section-title">
            {texts.open.itemsTitle}
          </h2>
          {askedItems.map((item) => (
            <ItemFields key={item} item={item} faults={faults} />
          ))}
        </section>
        <FaultList faults={faults} />
        <button type="submit" disabled={busy} className="button button-filled self-start">
          {texts.open.save}
        </button>
      </form>
    </div>
  );
}
