import { defineEntity, p } from '@mikro-orm/core';
import type {
  AccessMode,
  Atmosphere,
  Audience,
  Circumstance,
  ContactMethod,
  CriterionWeight,
  DeliveryForm,
  Involvement,
  ResourceKind,
  ResourceRecord,
  ResourceStatus,
  SupportStage,
  WindowFunction,
  WindowPlace,
} from '@tsunagi/domain';
import { OrganizationEntity } from './directory.entity.ts';

const codes = <Code extends string>() => p.array().columnType('text[]').$type<Code[]>();

/** What is offered. */
export const ResourceEntity = defineEntity({
  name: 'Resource',
  tableName: 'resource',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    recordKey: p.text().nullable(),
    organization: () => p.manyToOne(OrganizationEntity),
    name: p.text(),
    kana: p.text(),
    kind: p.text().$type<ResourceKind>(),
    status: p.text().$type<ResourceStatus>(),
    expectedStart: p.text().nullable(),
    deliveryForm: p.text().$type<DeliveryForm>(),
    sponsorCode: p.text().nullable(),
    accessModes: codes<AccessMode>(),
    summary: p.text(),
    summaryEasy: p.text().nullable(),
    summaryEn: p.text().nullable(),
    description: p.text().nullable(),
    audiences: codes<Audience>(),
    ageMin: p.integer().nullable(),
    ageMax: p.integer().nullable(),
    ageMinSoft: p.boolean().default(false),
    ageMaxSoft: p.boolean().default(false),
    ageOf: p.text().$type<'PERSON' | 'VISITOR'>().nullable(),
    circumstances: p.json<Partial<Record<Circumstance, CriterionWeight>>>().default('{}'),
    saidNotNeeded: codes<Circumstance>().default([]),
    mail: p.text().nullable(),
    url: p.text().nullable(),
    contactMethods: codes<ContactMethod>().default([]),
    feeType: p.text().$type<ResourceRecord['fee']['type']>(),
    feeAmountYen: p.integer().nullable(),
    feeNote: p.text().nullable(),
    usualMin: p.integer().nullable(),
    usualMax: p.integer().nullable(),
    activities: codes<string>().default([]),
    facilitated: p.boolean().nullable(),
    peerRun: p.boolean().nullable(),
    atmosphere: p.text().$type<Atmosphere>(),
    windowPlaces: codes<WindowPlace>().default([]),
    windowFunctions: codes<WindowFunction>().default([]),
    stages: p.json<Partial<Record<SupportStage, Involvement>>>().default('{}'),
    professionals: codes<string>().default([]),
    visitsHome: p.boolean().nullable(),
    accompanies: p.boolean().nullable(),
    languages: codes<string>().default([]),
    firstVisit: p.json<NonNullable<ResourceRecord['firstVisit']>>().nullable(),
    sayThis: p.text().nullable(),
    aliases: codes<string>().default([]),
  },
});

/** Where a resource leads on to, in order. */
export const ResourceOnwardEntity = defineEntity({
  name: 'ResourceOnward',
  tableName: 'resource_onward',
  properties: {
    resource: () => p.manyToOne(ResourceEntity).primary(),
    position: p.integer().primary(),
    onward: () => p.manyToOne(ResourceEntity),
  },
});
