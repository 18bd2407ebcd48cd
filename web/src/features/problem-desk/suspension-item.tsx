import { desk } from '@tsunagi/texts/ja/staff/desk';
import { problemDesk } from '@tsunagi/texts/ja/staff/problems';
import type { SuspensionFactsFragment } from '../../gql/graphql.ts';

/** One suspension: what, since when, by whom, why, and how it ended. */
export function SuspensionItem({ one, linked = false }: { one: SuspensionFactsFragment; linked?: boolean }) {
  const name = one.resourceId
    ? problemDesk.one(one.subjectName)
    : `${one.subjectName}（${problemDesk.whole}）`;
  return (
    <>
      {linked ? (
        <a
          className="link inline-flex min-h-12 items-center font-[650]"
          href={`/desk/problems/providers/${one.organizationId}`}
        >
          {name}
        </a>
      ) : (
        <b className="block">{name}</b>
      )}
      <span className="block">
        {problemDesk.reasons[one.reason]}：{one.word}
      </span>
      <span className="block text-sumi-2">
        {problemDesk.suspendedBy(desk.fullDay(one.suspendedOn), one.by)}
      </span>
      <span className="block text-sumi-2">
        {one.liftedOn
          ? problemDesk.lifted(desk.fullDay(one.liftedOn), one.liftedBy ?? '', one.liftWord ?? '')
          : problemDesk.review(desk.fullDay(one.reviewOn))}
      </span>
    </>
  );
}
