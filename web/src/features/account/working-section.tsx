import type { AccountTexts } from '@tsunagi/texts/ja/account';
import { Furigana } from '../../ui/furigana.tsx';
import { AccountForm } from './account-form.tsx';
import type { AccountViewProps } from './account-view.tsx';
import type { MembershipFacts } from './viewer.ts';

type Shown = Pick<AccountViewProps, 'texts' | 'viewer'>;

/** Name and address of the person, and the one membership worked under. */
export function WorkingFacts({ texts, viewer }: Shown) {
  const { working } = viewer;
  return (
    <section aria-labelledby="who" className="sheet p-5 md:p-7">
      <h2 id="who" className="text-[1.375rem] leading-[1.5]">
        {viewer.name}
      </h2>
      <p className="small-print">{viewer.email}</p>
      {working ? (
        <dl className="mt-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2">
          {factsOf(working, texts).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-sumi-2">
                <Furigana text={name} />
              </dt>
              <dd className="font-[650]">
                <Furigana text={value} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="mt-4">
          <Furigana text={texts.nobodyWorking} />
        </p>
      )}
    </section>
  );
}

function factsOf(one: MembershipFacts, texts: AccountTexts): [name: string, value: string][] {
  const facts: [string, string | undefined][] = [
    [texts.worksAs, [texts.roles[one.role], untilOf(one, texts)].filter(Boolean).join('　')],
    [texts.organization, placeOf(one, texts)],
    [texts.municipality, one.municipality?.name],
    [texts.prefecture, one.prefecture?.name],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function placeOf(one: MembershipFacts, texts: AccountTexts): string {
  const place = one.organizationName ?? texts.whole;
  return one.providerName ? `${place}　${texts.byContract(one.providerName)}` : place;
}

function untilOf({ until }: MembershipFacts, texts: AccountTexts): string | null {
  if (!until) return null;
  const [year, month, day] = until.split('-').map(Number) as [number, number, number];
  return texts.until(texts.day(year, month, day));
}

/** The other memberships in force, each with its button; nothing for who has one alone. */
export function MembershipSwitch({ lang, texts, viewer }: Omit<AccountViewProps, 'told'>) {
  const others = viewer.memberships.filter(({ id }) => id !== viewer.working?.id);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="switch">
      <h2 id="switch" className="section-title">
        <Furigana text={texts.switchTitle} />
      </h2>
      <p className="supporting mt-3">
        <Furigana text={texts.switchLead} />
      </p>
      {others.map((one) => (
        <AccountForm
          key={one.id}
          act="work-under"
          lang={lang}
          hidden={{ membershipId: one.id }}
          className="mt-3"
        >
          <button type="submit" className="choice-row">
            <b>
              <Furigana text={texts.switchTo(placeOf(one, texts), texts.roles[one.role])} />
            </b>
          </button>
        </AccountForm>
      ))}
    </section>
  );
}
