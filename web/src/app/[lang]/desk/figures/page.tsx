import { japaneseDay, monthOf, readPeriod, type StaffRole } from '@tsunagi/domain';
import { figures as texts } from '@tsunagi/texts/ja/staff/figures';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { FiguresView } from '../../../../features/figures/figures-view.tsx';
import { AreaFiguresDocument, OfficeFiguresDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

type Search = Readonly<Record<'from' | 'to' | 'as' | 'quarter', string | string[] | undefined>>;

const areaTitles: Partial<Record<StaffRole, string>> = {
  PREFECTURAL_COORDINATOR: texts.area.prefecture,
  NATIONAL_VIEWER: texts.area.nation,
  MUNICIPAL_WORKER: texts.area.elsewhere,
  MUNICIPAL_COORDINATOR: texts.area.elsewhere,
};

/** 数字: for any period from activities alone, and of others what may be known. */
export default async function FiguresPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [viewer, search] = await Promise.all([staffViewer('read-figures'), searchParams]);
  const said = (name: keyof Search) => (typeof search[name] === 'string' ? search[name] : null);
  const today = japaneseDay(new Date());
  const month = monthOf(today);
  const from = said('from') ?? month.from;
  const to = said('to') ?? month.to;
  const asked = readPeriod(from, to);
  const areaTitle = (viewer.working && areaTitles[viewer.working.role]) ?? null;
  const [office, area] = await Promise.all([
    asked.ok ? askAsViewer(OfficeFiguresDocument, { from, to }).then((answer) => answer.officeFigures) : null,
    areaTitle
      ? askAsViewer(AreaFiguresDocument, { from: said('quarter') }).then((answer) => answer.areaFigures)
      : null,
  ]);
  return (
    <FiguresView
      asked={asked.ok ? asked.value : month}
      isForOthers={said('as') === 'others'}
      today={today}
      hasOffice={viewer.working?.role !== 'NATIONAL_VIEWER'}
      office={office?.__typename === 'OfficeFigures' ? office : null}
      area={area?.__typename === 'AreaFigures' ? area : null}
      areaTitle={areaTitle}
    />
  );
}
