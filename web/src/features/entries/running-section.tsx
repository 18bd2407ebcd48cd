'use client';

import type { Involvement, SupportStage } from '@tsunagi/domain';
import { codes } from '@tsunagi/texts/ja/codes';
import { fieldNames as names } from '@tsunagi/texts/ja/staff/entry-words';
import { ManyOf, OneOf } from './controls.tsx';
import { OrganizationField } from './organization-field.tsx';
import type { SectionProps } from './section-props.ts';
import { SourceLines } from './sources.tsx';
import { SponsorField } from './sponsor-field.tsx';

const stages = Object.keys(codes.stages) as SupportStage[];

/** What only windows have. */
export function WindowSection({ document, change }: SectionProps) {
  return (
    <>
      <ManyOf
        label={names.windowPlaces}
        path="windowPlaces"
        words={codes.windowPlaces}
        value={document.windowPlaces ?? []}
        onChange={(windowPlaces) => change({ windowPlaces })}
      />
      <ManyOf
        label={names.windowFunctions}
        path="windowFunctions"
        words={codes.windowFunctions}
        value={document.windowFunctions ?? []}
        onChange={(windowFunctions) => change({ windowFunctions })}
      />
      <SourceLines path="stages" />
      {stages.map((stage) => (
        <OneOf<Involvement>
          key={stage}
          label={`${names.stages}：${codes.stages[stage]}`}
          path={`stages.${stage}`}
          words={codes.involvements}
          value={document.stages?.[stage] ?? 'UNKNOWN'}
          onChange={(involvement) => change({ stages: { ...document.stages, [stage]: involvement } })}
        />
      ))}
    </>
  );
}

/** Who runs it. */
export function RunningSection({ mayChoose, ...props }: SectionProps & { mayChoose: boolean }) {
  const { document, change } = props;
  return (
    <>
      <OrganizationField {...props} mayChoose={mayChoose} />
      <OneOf
        label={names.deliveryForm}
        path="deliveryForm"
        words={codes.deliveryForms}
        value={document.deliveryForm}
        onChange={(deliveryForm) => change({ deliveryForm })}
      />
      <SponsorField {...props} />
    </>
  );
}
