import { defineEntity, p } from '@mikro-orm/core';
import type { OrganizationKind, PositionPrecision, Schedule, TransitAccess } from '@tsunagi/domain';
import { ResourceEntity } from './resource.entity.ts';

/** Who provides. */
export const OrganizationEntity = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    recordKey: p.text().nullable(),
    name: p.text(),
    kana: p.text(),
    kind: p.text().$type<OrganizationKind>(),
    municipalityCode: p.text().nullable(),
    prefectureCode: p.text().nullable(),
    aliases: p.array().columnType('text[]').default([]),
    corporateNumber: p.text().nullable(),
    url: p.text().nullable(),
    mail: p.text().nullable(),
  },
});

/** Where, as far as the public may know. */
export const VenueEntity = defineEntity({
  name: 'Venue',
  tableName: 'venue',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    recordKey: p.text().nullable(),
    name: p.text(),
    kana: p.text().nullable(),
    municipalityCode: p.text(),
    precision: p.text().$type<PositionPrecision>(),
    publicLat: p.double().nullable(),
    publicLng: p.double().nullable(),
    publicRadiusMeters: p.integer().nullable(),
    publicAddress: p.text().nullable(),
    transit: p.text().$type<TransitAccess>(),
    transitNote: p.text().nullable(),
    parking: p.text().$type<TransitAccess>().default('UNKNOWN'),
    stepFree: p.text().$type<TransitAccess>().default('UNKNOWN'),
  },
});

/** The true position: its own entity, so that no list can carry it by accident. The public role may not read it. */
export const VenueExactEntity = defineEntity({
  name: 'VenueExact',
  tableName: 'venue_exact',
  properties: {
    venue: () => p.oneToOne(VenueEntity).primary().owner(),
    lat: p.double().nullable().lazy(),
    lng: p.double().nullable().lazy(),
    address: p.text().nullable().lazy(),
  },
});

/** A resource at a venue. */
export const OfferingEntity = defineEntity({
  name: 'Offering',
  tableName: 'offering',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    resource: () => p.manyToOne(ResourceEntity),
    venue: () => p.manyToOne(VenueEntity).nullable(),
    position: p.integer(),
    schedule: p.json<Schedule>().nullable(),
    note: p.text().nullable(),
  },
});

/** A telephone number of a resource; position 0 is called first. */
export const PhoneEntity = defineEntity({
  name: 'Phone',
  tableName: 'phone',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    resource: () => p.manyToOne(ResourceEntity),
    position: p.integer(),
    number: p.text(),
    label: p.text().nullable(),
    answeredBy: p.text().nullable(),
    hours: p.json<Schedule>().nullable(),
  },
});
