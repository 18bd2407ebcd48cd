'use client';

import { type MeetingGround, meetingGrounds } from '@tsunagi/domain';
import { meetings as texts } from '@tsunagi/texts/ja/staff/meetings';
import { useRouter } from 'next/navigation';
import { NameMeetingBodyDocument, PrepareMeetingDocument } from '../../gql/graphql.ts';
import { askFromBrowser } from '../../lib/graphql/browser.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { useCaseDeed } from '../cases/use-case-deed.ts';
import type { MeetingHomeShown } from './meeting-facts.ts';
import { SaidForm } from './said-form.tsx';

/** The bodies of the own office and the way to convene one; where there is none, why, and whom to ask. */
export function MeetingHome({ home, today }: { home: MeetingHomeShown; today: string }) {
  return (
    <section aria-labelledby="bodies" className="self-start">
      <h2 id="bodies" className="section-title">
        {texts.bodiesTitle}
      </h2>
      {home.bodies.length === 0 ? (
        <div className="mt-3 flex flex-col gap-3">
          <p>{texts.noBodies}</p>
          <p>{texts.noBodiesWhy}</p>
          <p>{texts.askDesk(home.deskName)}</p>
          {home.deskPhone && <PhoneLink number={home.deskPhone} label={home.deskName ?? undefined} />}
          <a className="link inline-flex min-h-12 items-center" href="/desk/cases">
            {texts.askDeskDo}
          </a>
        </div>
      ) : (
        <ul>
          {home.bodies.map((body) => (
            <li key={body.id} className="border-b border-hair py-3">
              <b className="block">{body.name}</b>
              {texts.bases[body.basis].name}　{texts.bodySince(body.since)}
            </li>
          ))}
        </ul>
      )}
      {home.mayHaveBodies && (
        <div className="mt-4 flex flex-wrap gap-3">
          {home.bodies.length > 0 && <Prepare home={home} today={today} />}
          <NameBody today={today} />
        </div>
      )}
    </section>
  );
}

function NameBody({ today }: { today: string }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  return (
    <SaidForm
      open={texts.nameBody}
      save={texts.save}
      busy={busy}
      faults={faults}
      onSave={async (said) => {
        const input = { basis: said('basis') as MeetingGround, name: said('name'), since: said('since') };
        const done = await run(
          async () => (await askFromBrowser(NameMeetingBodyDocument, { input })).nameMeetingBody,
        );
        if (done) router.refresh();
        return done !== null;
      }}
    >
      <Labelled id="body-basis" label={texts.basis}>
        <select id="body-basis" name="basis" className="field">
          {meetingGrounds.map((basis) => (
            <option key={basis} value={basis}>
              {texts.bases[basis].name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="body-name" label={texts.bodyName}>
        <input id="body-name" name="name" className="field" autoComplete="off" maxLength={60} />
      </Labelled>
      <Labelled id="body-since" label={texts.since}>
        <input id="body-since" name="since" type="date" max={today} className="field" />
      </Labelled>
    </SaidForm>
  );
}

function Prepare({ home, today }: { home: MeetingHomeShown; today: string }) {
  const router = useRouter();
  const { busy, faults, run } = useCaseDeed(texts.fields);
  return (
    <SaidForm
      open={texts.prepare}
      save={texts.prepareDo}
      busy={busy}
      faults={faults}
      isFilled
      onSave={async (said) => {
        const input = { bodyId: said('body'), heldOn: said('heldOn'), place: said('place') || null };
        const done = await run(
          async () => (await askFromBrowser(PrepareMeetingDocument, { input })).prepareMeeting,
        );
        if (done && 'id' in done) router.push(`/desk/meetings/${done.id}`);
        return done !== null;
      }}
    >
      <Labelled id="meeting-body" label={texts.body}>
        <select id="meeting-body" name="body" className="field">
          {home.bodies.map((body) => (
            <option key={body.id} value={body.id}>
              {body.name}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled id="meeting-day" label={texts.day}>
        <input
          id="meeting-day"
          name="heldOn"
          type="date"
          min={today}
          defaultValue={today}
          className="field"
        />
      </Labelled>
      <Labelled id="meeting-place" label={texts.place}>
        <input id="meeting-place" name="place" className="field" autoComplete="off" maxLength={60} />
      </Labelled>
    </SaidForm>
  );
}
