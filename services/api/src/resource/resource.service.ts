import { allow, refuse } from '@tsunagi/domain';
import type { Answered } from '../graphql/refused.ts';
import { type PersonInput, readPerson, type Standpoint, standpointOf } from '../person/index.ts';
import type { AskedAt } from '../search/search.service.ts';
import type { ResourceRepository } from './resource.repository.ts';
import { type ResourceView, resourceView } from './resource.view.ts';

/** As many as fit side by side on a sheet. */
const mostCompared = 3;
const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Shows single resources, and several side by side. */
export class ResourceService {
  constructor(private readonly repository: ResourceRepository) {}

  async one(id: string, person: PersonInput | null, at: AskedAt): Promise<Answered<ResourceView>> {
    const several = await this.several([id], person, at, 'id');
    return several.ok ? allow(several.value[0]!) : several;
  }

  async compare(
    ids: readonly string[],
    person: PersonInput | null,
    at: AskedAt,
  ): Promise<Answered<{ resources: ResourceView[] }>> {
    if (ids.length > mostCompared) return refuse([{ code: 'TOO_MANY', field: 'ids' }]);
    const several = await this.several(ids, person, at, 'ids');
    return several.ok ? allow({ resources: several.value }) : several;
  }

  private async several(
    ids: readonly string[],
    input: PersonInput | null,
    at: AskedAt,
    field: string,
  ): Promise<Answered<ResourceView[]>> {
    const person = readPerson(input, at.reference);
    if (!person.ok) return person;
    const from = standpointOf(person.value, at.reference, at.day);
    const found = await this.byIds(ids, from, input !== null, at.now);
    return found.includes(null)
      ? refuse([{ code: 'NOT_FOUND', field }])
      : allow(found.filter((one) => one !== null));
  }

  /** The resources in the order asked, null where there is none; what is no id is nothing that is there. */
  async byIds(
    ids: readonly string[],
    from: Standpoint,
    isAsked: boolean,
    now: Date,
  ): Promise<(ResourceView | null)[]> {
    const real = [...new Set(ids.filter((id) => uuid.test(id)).map((id) => id.toLowerCase()))];
    const rows = real.length > 0 ? await this.repository.byIds(real) : [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id.toLowerCase());
      return row ? resourceView(row, from, isAsked, now) : null;
    });
  }
}
