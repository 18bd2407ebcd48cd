'use client';

import type { EntryOffering, EntryVenue } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { entries } from '@tsunagi/texts/ja/staff/entries';
import { AddButton, Card, Check, LineField, NumberField, OneOf, TextField } from './controls.tsx';
import { PointFields } from './point-fields.tsx';
import { ScheduleEditor } from './schedule-editor.tsx';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';
import { TownField } from './town-field.tsx';

const { form } = entries;
const words = form.offering;

const newVenue: EntryVenue = {
  id: null,
  name: '',
  municipalityCode: '',
  precision: 'EXACT',
  position: null,
  transit: 'UNKNOWN',
};

/** When and where, one card each. */
export function PlacesSection({ document, change, nameOf, map }: SectionProps) {
  const { offerings } = document;
  const put = (at: number, one: EntryOffering | null) =>
    change({ offerings: offerings.flatMap((old, i) => (i === at ? (one ? [one] : []) : [old])) });
  return (
    <>
      <SourceLines path="offerings" />
      {offerings.map((one, at) => (
        <Card
          key={one.id ?? `new-${at}`}
          title={words.one(at + 1)}
          onRemove={offerings.length > 1 ? () => put(at, null) : undefined}
        >
          <div className="entry-wide">
            <Check
              label={words.hasVenue}
              value={one.venue !== null}
              onChange={(has) => put(at, { ...one, venue: has ? newVenue : null })}
            />
          </div>
          {one.venue && (
            <VenueFields
              path={`offerings[${at}].venue`}
              venue={one.venue}
              nameOf={nameOf}
              map={map}
              onChange={(venue) => put(at, { ...one, venue })}
            />
          )}
          <ScheduleEditor
            path={`offerings[${at}].schedule`}
            label={form.schedule.known}
            value={one.schedule}
            onChange={(schedule) => put(at, { ...one, schedule })}
          />
          <LineField
            wide
            label={words.note}
            path={`offerings[${at}].note`}
            value={one.note}
            onChange={(note) => put(at, { ...one, note })}
          />
        </Card>
      ))}
      <AddButton
        label={words.add}
        onClick={() =>
          change({ offerings: [...offerings, { id: null, venue: newVenue, schedule: null, note: null }] })
        }
      />
    </>
  );
}

interface VenueFieldsProps {
  path: string;
  venue: EntryVenue;
  nameOf: SectionProps['nameOf'];
  map: SectionProps['map'];
  onChange: (venue: EntryVenue) => void;
}

function VenueFields({ path, venue, nameOf, map, onChange }: VenueFieldsProps) {
  const change = (part: Partial<EntryVenue>) => onChange({ ...venue, ...part });
  const line = (key: 'name' | 'kana' | 'address' | 'publicAddress', label: string) => (
    <LineField
      label={label}
      path={`${path}.${key}`}
      value={venue[key]}
      onChange={(value) => change({ [key]: key === 'name' ? (value ?? '') : value })}
    />
  );
  return (
    <>
      {line('name', words.venueName)}
      {line('kana', words.venueKana)}
      <TownField
        label={words.town}
        path={`${path}.municipalityCode`}
        value={venue.municipalityCode}
        name={nameOf(venue.municipalityCode)}
        onChange={(municipalityCode) => change({ municipalityCode })}
      />
      <OneOf
        label={words.precision}
        path={`${path}.precision`}
        words={codes.precisions}
        value={venue.precision}
        onChange={(precision) => change({ precision })}
      />
      {line('address', words.address)}
      {venue.precision === 'EXACT' ? <span /> : line('publicAddress', words.publicAddress)}
      <PointFields
        title={words.point}
        promise={venue.precision === 'EXACT' ? words.pointShown : words.pointHidden}
        path={`${path}.position`}
        townCode={venue.municipalityCode}
        near={null}
        map={map}
        value={venue.position}
        onChange={(position) => change({ position })}
      />
      {venue.precision === 'AREA' && (
        <>
          <PointFields
            title={words.publicPoint}
            promise={words.publicPointShown}
            path={`${path}.publicPosition`}
            townCode={venue.municipalityCode}
            near={venue.position}
            map={map}
            value={venue.publicPosition ?? null}
            onChange={(publicPosition) => change({ publicPosition })}
          />
          <NumberField
            label={words.radius}
            path={`${path}.publicRadiusMeters`}
            value={venue.publicRadiusMeters}
            onChange={(publicRadiusMeters) => change({ publicRadiusMeters })}
          />
        </>
      )}
      <OneOf
        label={words.transit}
        path={`${path}.transit`}
        words={codes.transit}
        value={venue.transit}
        onChange={(transit) => change({ transit })}
      />
      <OneOf
        label={words.parking}
        path={`${path}.parking`}
        words={codes.parking}
        value={venue.parking ?? 'UNKNOWN'}
        onChange={(parking) => change({ parking })}
      />
      <OneOf
        label={words.stepFree}
        path={`${path}.stepFree`}
        words={codes.stepFree}
        value={venue.stepFree ?? 'UNKNOWN'}
        onChange={(stepFree) => change({ stepFree })}
      />
      <TextField
        wide
        label={words.transitNote}
        path={`${path}.transitNote`}
        value={venue.transitNote}
        onChange={(transitNote) => change({ transitNote })}
      />
    </>
  );
}
