import { coverage as texts } from '@tsunagi/texts/ja/staff/coverage';
import type { Metadata } from 'next';
import { readAsked } from '../../../../features/coverage/coverage-question.ts';
import { drawnPrefecture } from '../../../../features/coverage/coverage-shapes.ts';
import { CoverageView } from '../../../../features/coverage/coverage-view.tsx';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { CoverageExplanationDocument, CoverageMapDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** 届いている所: what the residents of each municipality have, for one question. Works without script. */
export default async function CoveragePage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, search] = await Promise.all([staffViewer('read-figures'), searchParams]);
  const own = viewer.working?.prefecture?.code ?? viewer.working?.municipality?.code.slice(0, 2);
  const asked = readAsked(search, own ?? '01');
  const { prefecture, town, ...input } = asked;
  const [answer, why, drawn] = await Promise.all([
    askAsViewer(CoverageMapDocument, { input, prefecture }),
    town ? askAsViewer(CoverageExplanationDocument, { input, code: town }) : null,
    drawnPrefecture(prefecture),
  ]);
  const explained = why?.coverageExplanation;
  return (
    <CoverageView
      asked={asked}
      prefectures={answer.prefectures}
      map={answer.coverageMap.__typename === 'CoverageMap' ? answer.coverageMap : null}
      why={explained?.__typename === 'CoverageExplanation' ? explained : null}
      drawn={drawn}
      mayAgree={viewer.permissions.includes('make-agreements')}
    />
  );
}
