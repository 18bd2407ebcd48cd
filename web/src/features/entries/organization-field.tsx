'use client';

import type { EntryOrganization } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { useState } from 'react';
import { OrganizationsDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { LineField, OneOf } from './controls.tsx';
import { FaultLines } from './faults.tsx';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';
import { TownField } from './town-field.tsx';

const words = entries.form.organization;

/** Who provides it: shown to a provider, chosen or written anew by those who keep the entry. */
export function OrganizationField({
  document,
  change,
  nameOf,
  mayChoose,
}: SectionProps & { mayChoose: boolean }) {
  const { organization } = document;
  const [asked, setAsked] = useState('');
  const [found, setFound] = useState<readonly { id: string; name: string }[]>([]);
  const put = (one: EntryOrganization) => change({ organization: one });
  async function find() {
    const answer = await askFromBrowser(OrganizationsDocument, { words: asked }).catch(() => null);
    setFound(answer?.organizations ?? []);
  }
  return (
    <div className="entry-wide" id="f-organization">
      <p>
        <span className="entry-label">{words.own}</span>
        {organization.name || '―'}
      </p>
      <SourceLines path="organization" />
      <FaultLines path="organization" />
      {mayChoose && (
        <div className="mt-2 flex flex-wrap items-end gap-3">
          <div className="grow">
            <LineField
              label={words.find}
              path="find-organization"
              value={asked}
              onChange={(text) => setAsked(text ?? '')}
            />
          </div>
          <button type="button" className="button" onClick={() => void find()}>
            {entries.list.search}
          </button>
        </div>
      )}
      {found.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-3" aria-label={words.found}>
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="pill"
                aria-pressed={organization.id === one.id}
                onClick={() => put(one)}
              >
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {mayChoose && organization.id !== null && asked !== '' && (
        <button type="button" className="button mt-3" onClick={() => put(newOrganization(asked))}>
          {words.makeNew}
        </button>
      )}
      {organization.id === null && (
        <NewOrganizationFields organization={organization} nameOf={nameOf} onChange={put} />
      )}
    </div>
  );
}

type NewOrganization = EntryOrganization & { id: null };

const newOrganization = (name: string): NewOrganization => ({
  id: null,
  name,
  kana: '',
  kind: 'NPO',
  municipalityCode: null,
  prefectureCode: null,
});

interface NewOrganizationProps {
  organization: NewOrganization;
  nameOf: SectionProps['nameOf'];
  onChange: (organization: NewOrganization) => void;
}

function NewOrganizationFields({ organization, nameOf, onChange }: NewOrganizationProps) {
  const code = organization.municipalityCode ?? '';
  return (
    <div className="entry-fields">
      <LineField
        label={words.own}
        path="organization.name"
        value={organization.name}
        onChange={(name) => onChange({ ...organization, name: name ?? '' })}
      />
      <LineField
        label={words.kana}
        path="organization.kana"
        value={organization.kana}
        onChange={(kana) => onChange({ ...organization, kana: kana ?? '' })}
      />
      <OneOf
        label={words.kind}
        path="organization.kind"
        words={codes.organizationKinds}
        value={organization.kind}
        onChange={(kind) => onChange({ ...organization, kind })}
      />
      <TownField
        label={words.town}
        path="organization.municipalityCode"
        value={code}
        name={nameOf(code)}
        onChange={(chosen) =>
          onChange({
            ...organization,
            municipalityCode: chosen || null,
            prefectureCode: chosen.slice(0, 2) || null,
          })
        }
      />
    </div>
  );
}
