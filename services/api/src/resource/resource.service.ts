import { allow, refuse } from '@tsunagi/domain';
import type { Answered } from '../graphql/refused.ts';
import { isId } from '../persistence/is-id.ts';
import { type PersonInput, readPerson, type Standpoint, standpointOf } from '../person/index.ts';
import type { Redirects } from '../redirect/index.ts';
import type { AskedAt } from '../search/search.service.ts';
import type { ResourceRepository } from './resource.repository.ts';
import type { ResourceRow } from './resource.row.ts';
import { type ResourceView, resourceView } from './resource.view.ts';

/** As many as fit side by side on a sheet. */
const mostCompared = 3;

/** Shows single resources, and several side by side. */
export class ResourceService {
  constructor(
    private readonly repository: ResourceRepository,
    private readonly redirects: Redirects,
  ) {}

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

  /** Places as anybody reads them who said nothing of themselves: those that are there. */
  async listed(ids: readonly string[], at: AskedAt): Promise<ResourceView[]> {
    const nobody = readPerson(null, at.reference);
    if (!nobody.ok) return [];
    const found = await this.byIds(ids, standpointOf(nobody.value, at.reference, at.day), false, at.now);
    return found.filter((one) => one !== null);
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

  /** Of a place that is not shown for the time being, in whose place one can ask; null for any other. */
  async withheld(id: string): Promise<{ keeperCode: string | null } | null> {
    const code = isId(id) ? await this.repository.withheld(id) : null;
    return code === null ? null : { keeperCode: code || null };
  }

  /**
   * The resources in the order asked, null where there is none; what is no id is nothing that is there. Under the id of
   * an entry that was merged into another stands the other, and says so.
   */
  async byIds(
    ids: readonly string[],
    from: Standpoint,
    isAsked: boolean,
    now: Date,
  ): Promise<(ResourceView | null)[]> {
    const real = [...new Set(ids.filter((id) => isId(id)).map((id) => id.toLowerCase()))];
    const rows = real.length > 0 ? await this.repository.byIds(real) : [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    const instead = await this.keptInstead(real.filter((id) => !byId.has(id)));
    return ids.map((id) => {
      const asked = id.toLowerCase();
      const row = byId.get(asked) ?? instead.get(asked);
      return row ? resourceView(row, from, isAsked, now, row.id === asked ? null : asked) : null;
    });
  }

  private async keptInstead(ids: readonly string[]): Promise<Map<string, ResourceRow>> {
    const kept = await this.redirects.keptInstead('RESOURCE', ids);
    const rows = kept.size > 0 ? await this.repository.byIds([...new Set(kept.values())]) : [];
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map([...kept].flatMap(([old, id]) => (byId.has(id) ? [[old, byId.get(id)!] as const] : [])));
  }
}
