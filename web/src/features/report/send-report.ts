import { type ProblemKind, problemKinds } from '@tsunagi/domain';
import type { ReportFault, ReportTexts } from '@tsunagi/texts/ja/report';
import { ReportProblemDocument, type ReportProblemMutation } from '../../gql/graphql.ts';
import { tellFrom } from '../../lib/graphql/server.ts';
import type { Lang } from '../../lib/lang.ts';
import { freshId } from '../shell/fresh-id.ts';
import type { ReportFields } from './report-form.tsx';

export type Receipt = Extract<ReportProblemMutation['reportProblem'], { __typename: 'ProblemReceipt' }>;

/** What came of a posted form: a receipt, or the sentences that say what to mend. */
export type Sent = { readonly receipt: Receipt } | { readonly faults: readonly string[] };

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/u;

/** The form as it was posted; opened for the first time it is empty and has an id of its own. */
export function fieldsOf(posted: URLSearchParams | null): ReportFields {
  const once = posted?.get('once') ?? '';
  return {
    once: uuid.test(once) ? once : freshId(),
    kind: problemKinds.find((kind) => kind === posted?.get('kind')) ?? null,
    words: posted?.get('words') ?? '',
    contact: posted?.get('contact') ?? '',
  };
}

/** Sends what was posted; a silent api is said like any other fault, and nothing that was written is lost. */
export async function sendReport(
  asked: Headers,
  { id, lang, website, texts }: { id: string; lang: Lang; website: string; texts: ReportTexts },
  fields: ReportFields,
): Promise<Sent> {
  if (fields.kind === null) return { faults: [texts.chooseKind] };
  const input = {
    resourceId: id,
    kind: fields.kind satisfies ProblemKind,
    words: fields.words,
    contact: fields.contact,
    once: fields.once,
    language: lang,
    leftEmpty: website,
  };
  try {
    const { reportProblem } = await tellFrom(asked, ReportProblemDocument, { input });
    if (reportProblem.__typename === 'ProblemReceipt') return { receipt: reportProblem };
    return {
      faults: reportProblem.refusals.map(({ code }) => texts.faults[code as ReportFault] ?? texts.silent),
    };
  } catch {
    return { faults: [texts.silent] };
  }
}
