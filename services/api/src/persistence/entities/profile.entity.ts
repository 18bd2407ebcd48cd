import { defineEntity, p } from '@mikro-orm/core';
import type { ChainCondition, TransitAccess } from '@tsunagi/domain';
import type { AdjacencyOrigin } from '@tsunagi/geo';
import { ResourceEntity } from './resource.entity.ts';

/** What a municipality says of itself and which window comes first. */
export const MunicipalityProfileEntity = defineEntity({
  name: 'MunicipalityProfile',
  tableName: 'municipality_profile',
  properties: {
    municipalityCode: p.text().primary(),
    q1: p.text().nullable(),
    q2: p.text().nullable(),
    q3: p.text().nullable(),
    firstWindow: () => p.manyToOne(ResourceEntity).nullable(),
    transit: p.text().$type<TransitAccess>().default('UNKNOWN'),
    confirmedOn: p.date().nullable(),
  },
});

export const EqualWindowEntity = defineEntity({
  name: 'EqualWindow',
  tableName: 'equal_window',
  properties: {
    municipalityCode: p.text().primary(),
    position: p.integer().primary(),
    resource: () => p.manyToOne(ResourceEntity),
  },
});

export const ChainLinkEntity = defineEntity({
  name: 'ChainLink',
  tableName: 'chain_link',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    municipalityCode: p.text(),
    position: p.integer(),
    condition: p.text().$type<ChainCondition>(),
    resource: () => p.manyToOne(ResourceEntity).nullable(),
    note: p.text().nullable(),
  },
});

/** Somebody looked and it was so. The latest counts. */
export const VerificationEntity = defineEntity({
  name: 'Verification',
  tableName: 'verification',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    resource: () => p.manyToOne(ResourceEntity),
    confirmedOn: p.date(),
    byName: p.text(),
    byRole: p.text(),
    way: p.text().nullable(),
  },
});

/** Where a field of a resource comes from. */
export const ProvenanceEntity = defineEntity({
  name: 'Provenance',
  tableName: 'provenance',
  properties: {
    id: p.uuid().primary().defaultRaw('gen_random_uuid()'),
    resource: () => p.manyToOne(ResourceEntity),
    field: p.text(),
    source: p.text(),
    recordedOn: p.date().nullable(),
  },
});

/** The one row about the directory itself; its revision rises with every change. */
export const DirectoryMetaEntity = defineEntity({
  name: 'DirectoryMeta',
  tableName: 'directory_meta',
  properties: {
    sole: p.boolean().primary(),
    fiction: p.text().nullable(),
    boundariesOrigin: p.text().$type<AdjacencyOrigin>(),
    geographyHash: p.text().nullable(),
    directoryHash: p.text().nullable(),
    revision: p.bigint(),
  },
});
