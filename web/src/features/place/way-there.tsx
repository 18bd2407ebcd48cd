import { Furigana } from '../../ui/furigana.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { PlaceContext, PlaceFacts, PlaceOffering } from './place-context.ts';
import { PlaceSection } from './place-section.tsx';

interface WayThereProps {
  facts: PlaceFacts;
  homeName: string | null;
  /** The small map of an offering; the list beside it says the same. */
  mapOf: (offering: PlaceOffering) => React.ReactNode;
  context: PlaceContext;
}

/** 場所と行き方: where it is as far as it may be told, how to get there, what it costs. */
export function WayThere({ facts, homeName, mapOf, context }: WayThereProps) {
  const { texts, results, codes } = context;
  const venues = facts.offerings.filter(({ municipality }) => municipality !== null);
  const { fee } = facts;
  return (
    <PlaceSection id="way" title={venues.length > 0 ? texts.where : texts.whereOnline}>
      {venues.map((offering) => (
        <div key={offering.id} className="mt-4">
          {mapOf(offering)}
          <dl className="way-list">
            <Row icon="place" name={texts.place}>
              {offering.venueName && <span className="block">{offering.venueName}</span>}
              {offering.address ?? <Furigana text={texts.townOnly(townOf(offering))} />}
              {offering.position?.precision !== 'EXACT' && (
                <span className="supporting block">
                  <Furigana text={texts.addressHidden} />
                </span>
              )}
            </Row>
            {offering.travel && (
              <Row icon="car" name={texts.byCar(homeName)}>
                <Furigana text={texts.roughly(results.minutes(offering.travel.carMinutes))} />
              </Row>
            )}
            {offering.travel?.walkMinutes != null && offering.travel.walkMinutes <= 30 && (
              <Row icon="walk" name={texts.onFoot(homeName)}>
                <Furigana text={texts.roughly(results.minutes(offering.travel.walkMinutes))} />
              </Row>
            )}
            <Row icon="train" name={texts.withoutCar}>
              {offering.transitNote ?? <Furigana text={codes.codes.transit[offering.transit]} />}
            </Row>
            <Row icon="car" name={texts.parking}>
              <Furigana text={codes.codes.parking[offering.parking]} />
            </Row>
          </dl>
        </div>
      ))}
      <dl className="way-list">
        {venues.length === 0 && (
          <Row icon="home" name={texts.contact}>
            <Furigana text={facts.accessModes.map((mode) => codes.codes.accessModes[mode]).join('・')} />
          </Row>
        )}
        <Row icon="yen" name={texts.money}>
          <Furigana
            text={
              fee.type === 'FREE'
                ? texts.free
                : fee.type === 'PAID'
                  ? texts.paid(fee.amountYen)
                  : texts.feeUnknown
            }
          />
          {fee.note && <span className="supporting block">{fee.note}</span>}
        </Row>
        {facts.contactMethods.length > 0 && (
          <Row icon="chat" name={texts.contact}>
            <Furigana
              text={facts.contactMethods.map((method) => codes.codes.contactMethods[method]).join('・')}
            />
          </Row>
        )}
      </dl>
    </PlaceSection>
  );
}

const townOf = ({ municipality }: PlaceOffering): string => municipality?.name ?? '';

function Row({ icon, name, children }: { icon: IconName; name: string; children: React.ReactNode }) {
  return (
    <div className="border-b border-hair py-3">
      <dt className="supporting flex gap-4">
        <span className="pt-0.5 text-ai">
          <Icon name={icon} />
        </span>
        <Furigana text={name} />
      </dt>
      <dd className="pl-10">{children}</dd>
    </div>
  );
}
