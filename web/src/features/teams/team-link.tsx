import { teams as texts } from '@tsunagi/texts/ja/staff/teams';

/** The way from a case, or from a referral that was taken on, to its team. */
export function TeamLink({ href }: { href: string }) {
  return (
    <section aria-labelledby="team">
      <h2 id="team" className="section-title">
        {texts.title}
      </h2>
      <p className="mt-3">{texts.about}</p>
      <a className="button mt-3" href={href}>
        {texts.open}
      </a>
    </section>
  );
}
