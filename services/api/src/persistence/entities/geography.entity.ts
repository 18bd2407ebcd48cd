import { defineEntity, p } from '@mikro-orm/core';
import type { AdjacencyOrigin, MunicipalityClass } from '@tsunagi/geo';

/** The tables of the ground itself: codes are their keys. */
export const PrefectureEntity = defineEntity({
  name: 'Prefecture',
  tableName: 'prefecture',
  properties: { code: p.text().primary(), name: p.text(), kana: p.text() },
});

export const PrefectureAdjacencyEntity = defineEntity({
  name: 'PrefectureAdjacency',
  tableName: 'prefecture_adjacency',
  properties: { code: p.text().primary(), neighborCode: p.text().primary() },
});

export const MunicipalityEntity = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    kana: p.text(),
    class: p.text().$type<MunicipalityClass>(),
    prefectureCode: p.text(),
    county: p.text().nullable(),
    countyKana: p.text().nullable(),
    lat: p.double(),
    lng: p.double(),
  },
});

export const WardEntity = defineEntity({
  name: 'Ward',
  tableName: 'ward',
  properties: { code: p.text().primary(), cityCode: p.text(), name: p.text(), kana: p.text() },
});

/** Edited by staff: what they write has origin STAFF and outlives a new border layer. */
export const MunicipalityAdjacencyEntity = defineEntity({
  name: 'MunicipalityAdjacency',
  tableName: 'municipality_adjacency',
  properties: {
    code: p.text().primary(),
    neighborCode: p.text().primary(),
    origin: p.text().$type<AdjacencyOrigin>(),
    over: p.text().$type<'LAND' | 'SEA'>(),
  },
});

export const FormerCodeEntity = defineEntity({
  name: 'FormerCode',
  tableName: 'former_code',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    endedOn: p.date(),
    successors: p.array().columnType('text[]'),
  },
});
