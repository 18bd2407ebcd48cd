import { defineEntity, p } from '@mikro-orm/core';
import type { AreaGroupKind, ResidencyRule, ResidencyScope, ResourceKind } from '@tsunagi/domain';
import { ResourceEntity } from './resource.entity.ts';

/** A typed group of municipalities. Its number makes its residency key; the database gives it. */
export const AreaGroupEntity = defineEntity({
  name: 'AreaGroup',
  tableName: 'area_group',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    number: p.integer().persist(false),
    recordKey: p.text().defaultRaw('gen_random_uuid()::text'),
    name: p.text(),
    kana: p.text(),
    kind: p.text().$type<AreaGroupKind>(),
    prefectureCode: p.text().nullable(),
    leadCode: p.text().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});

export const AreaGroupMemberEntity = defineEntity({
  name: 'AreaGroupMember',
  tableName: 'area_group_member',
  properties: {
    areaGroup: () => p.manyToOne(AreaGroupEntity).primary(),
    municipalityCode: p.text().primary(),
  },
});

/** An agreement between municipalities. */
export const AgreementEntity = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    number: p.integer().persist(false),
    recordKey: p.text().defaultRaw('gen_random_uuid()::text'),
    name: p.text(),
    sharedKinds: p.array().columnType('text[]').$type<ResourceKind[]>(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    source: p.text().nullable(),
  },
});

export const AgreementPartyEntity = defineEntity({
  name: 'AgreementParty',
  tableName: 'agreement_party',
  properties: {
    agreement: () => p.manyToOne(AgreementEntity).primary(),
    municipalityCode: p.text().primary(),
  },
});

/** Who may use a resource by where they live. The public role reads the view of its public layer only. */
export const ResidencyRuleEntity = defineEntity({
  name: 'ResidencyRule',
  tableName: 'residency_rule',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    number: p.integer().persist(false),
    resource: () => p.manyToOne(ResourceEntity),
    recordKey: p.text().defaultRaw('gen_random_uuid()::text'),
    position: p.integer(),
    layer: p.text().$type<ResidencyRule['layer']>(),
    scope: p.json<ResidencyScope>(),
    answer: p.text().$type<ResidencyRule['answer']>(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    source: p.text().nullable(),
  },
});
