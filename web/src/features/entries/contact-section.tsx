'use client';

import type { Phone } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { AddButton, Card, LineField, ManyOf } from './controls.tsx';
import { ScheduleEditor } from './schedule-editor.tsx';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';

const words = entries.form.phone;

/** How one gets in touch: telephones first. */
export function ContactSection({ document, change }: SectionProps) {
  const { phones } = document;
  const put = (at: number, one: Phone | null) =>
    change({ phones: phones.flatMap((old, i) => (i === at ? (one ? [one] : []) : [old])) });
  return (
    <>
      {phones.map((phone, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a telephone is named by its place in the list
        <Card key={at} title={words.one(at + 1)} onRemove={() => put(at, null)}>
          <LineField
            type="tel"
            label={words.number}
            path={`phones[${at}].number`}
            value={phone.number}
            onChange={(number) => put(at, { ...phone, number: number ?? '' })}
          />
          <LineField
            label={words.label}
            path={`phones[${at}].label`}
            value={phone.label}
            onChange={(label) => put(at, { ...phone, label })}
          />
          <LineField
            label={words.answeredBy}
            path={`phones[${at}].answeredBy`}
            value={phone.answeredBy}
            onChange={(answeredBy) => put(at, { ...phone, answeredBy })}
          />
          <ScheduleEditor
            path={`phones[${at}].hours`}
            label={words.hours}
            value={phone.hours}
            onChange={(hours) => put(at, { ...phone, hours })}
          />
        </Card>
      ))}
      <SourceLines path="phones" />
      <AddButton label={words.add} onClick={() => change({ phones: [...phones, { number: '' }] })} />
      <LineField
        wide
        label={names.sayThis}
        path="sayThis"
        value={document.sayThis}
        onChange={(sayThis) => change({ sayThis })}
      />
      <LineField
        type="email"
        label={names.mail}
        path="mail"
        value={document.mail}
        onChange={(mail) => change({ mail })}
      />
      <LineField
        type="url"
        label={names.url}
        path="url"
        value={document.url}
        onChange={(url) => change({ url })}
      />
      <ManyOf
        label={names.contactMethods}
        path="contactMethods"
        words={codes.contactMethods}
        value={document.contactMethods}
        onChange={(contactMethods) => change({ contactMethods })}
      />
      <ManyOf
        label={names.accessModes}
        path="accessModes"
        words={codes.accessModes}
        value={document.accessModes}
        onChange={(accessModes) => change({ accessModes })}
      />
    </>
  );
}
