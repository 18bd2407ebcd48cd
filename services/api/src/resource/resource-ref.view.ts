import { ringOf } from '@tsunagi/domain';
import { municipalityRef } from '../geography/index.ts';
import type { Standpoint } from '../person/index.ts';
import type { Card } from '../readmodel/index.ts';
import type { ResourceRef } from './resource-ref.types.ts';

/** A resource as others point to it: name, town, telephone, and how near it is to the asker's home. */
export function resourceRefView(card: Card, from: Standpoint): ResourceRef {
  const place = {
    venueMunicipalityCode: card.venueCode,
    providerMunicipalityCode: card.providerCode,
    accessModes: card.accessModes,
  };
  return {
    id: card.resourceId,
    name: card.name,
    kind: card.kind,
    municipality: municipalityRef(card.venueCode ?? card.providerCode, from.reference),
    phone: card.phone?.number ?? null,
    ring: from.home ? ringOf(from.home, place, from.neighborhood) : null,
  };
}
