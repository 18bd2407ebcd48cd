import { ruleTexts } from '@tsunagi/texts';
import { offers as texts } from '@tsunagi/texts/ja/staff/offers';
import { plainText } from '../../ui/furigana.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import { type OfferFacts, OfferForm } from './offer-form.tsx';
import { OfferRequests } from './offer-requests.tsx';
import { OwnOfferActs } from './own-offer-acts.tsx';
import { TakeOffer } from './take-offer.tsx';

/** What we lend, what others lend near us, and the form to lend more. */
export function OffersView({ offers }: { offers: readonly OfferFacts[] }) {
  const own = offers.filter(({ isOwn }) => isOwn);
  const others = offers.filter(({ isOwn }) => !isOwn);
  return (
    <div className="desk-page">
      <h1 className="text-[1.5rem] leading-[1.5] lg:text-[1.875rem]">{texts.title}</h1>
      <p className="mt-2">{texts.lead}</p>
      <div className="mt-6 grid gap-x-[52px] gap-y-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="flex flex-col gap-10">
          <Section id="others" title={texts.othersTitle} none={texts.noOthers} offers={others} />
          <Section id="own" title={texts.ownTitle} none={texts.noOwn} offers={own} />
        </div>
        <section aria-labelledby="make-offer" className="self-start">
          <h2 id="make-offer" className="section-title">
            {texts.makeTitle}
          </h2>
          <OfferForm offer={null} />
        </section>
      </div>
    </div>
  );
}

interface SectionProps {
  id: string;
  title: string;
  none: string;
  offers: readonly OfferFacts[];
}

function Section({ id, title, none, offers }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {offers.length === 0 ? (
        <p className="mt-3">{none}</p>
      ) : (
        <ul>
          {offers.map((offer) => (
            <OfferRow key={offer.id} offer={offer} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OfferRow({ offer }: { offer: OfferFacts }) {
  const { rings } = ruleTexts.ja.codes;
  const near = [
    plainText(rings[offer.ring]),
    offer.distanceMeters === null ? null : texts.distance(offer.distanceMeters),
  ];
  return (
    <li className="border-b border-hair py-5">
      <span className="block text-[1rem] text-sumi-2">
        {texts.kinds[offer.kind]}・
        {offer.isOwn ? texts.reaches[offer.reach] : near.filter(Boolean).join('・')}
      </span>
      <b className="block text-[1.1875rem]">{offer.title}</b>
      {!offer.isOwn && <p>{texts.from(offer.organizationName, offer.municipality?.name ?? null)}</p>}
      {offer.about && <p>{offer.about}</p>}
      {offer.conditions && <p>{texts.conditions(offer.conditions)}</p>}
      {offer.dates.length > 0 && <p>{texts.dates(offer.dates)}</p>}
      <p className="text-sumi-2">{texts.term(offer.from, offer.to)}</p>
      {offer.resource && (
        <p>
          {texts.aboutPlace}
          <a className="link inline-flex min-h-12 items-center" href={`/places/${offer.resource.id}`}>
            {offer.resource.name}
          </a>
        </p>
      )}
      {!offer.isOwn && <Contact offer={offer} />}
      <OfferRequests offer={offer} />
      {offer.isOwn ? <OwnOfferActs offer={offer} /> : <TakeOffer offer={offer} />}
    </li>
  );
}

/** Asking for it is a call or a mail between offices. */
function Contact({ offer }: { offer: OfferFacts }) {
  return (
    <div className="mt-2">
      <p>{texts.ask(offer.contactName)}</p>
      {offer.contactPhone && <PhoneLink number={offer.contactPhone} />}
      {offer.contactMail && (
        <a className="link ml-4 inline-flex min-h-12 items-center" href={`mailto:${offer.contactMail}`}>
          {offer.contactMail}
        </a>
      )}
    </div>
  );
}
