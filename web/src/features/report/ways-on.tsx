import type { WayOnFragment } from '../../gql/graphql.ts';
import { hrefIn, type Lang } from '../../lib/lang.ts';
import { PhoneLink } from '../../ui/phone-link.tsx';

/** Whom one can turn to: name, town and telephone. */
export function WaysOn({ lang, ways }: { lang: Lang; ways: readonly WayOnFragment[] }) {
  return (
    <ul>
      {ways.map(({ id, name, phone, municipality }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-6 border-b border-hair py-2"
        >
          <span>
            <a
              className="link inline-flex min-h-12 items-center font-[650]"
              href={hrefIn(lang, `/places/${id}`)}
            >
              {name}
            </a>
            {municipality && <span className="supporting block">{municipality.name}</span>}
          </span>
          {phone && <PhoneLink number={phone} label={name} />}
        </li>
      ))}
    </ul>
  );
}
