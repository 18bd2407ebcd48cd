import { Furigana } from '../../ui/furigana.tsx';
import { PhoneLink } from '../../ui/phone-link.tsx';
import type { PlaceContext, PlaceFacts } from './place-context.ts';

/** The hero: まず、電話してみる, the number, whether somebody answers now, who, and a sentence to say. */
export function PhoneBlock({ facts, context }: { facts: PlaceFacts; context: PlaceContext }) {
  const { texts, codes } = context;
  const [phone, ...others] = facts.phones;
  if (!phone) {
    return (
      <section className="mt-5 rounded-12 border-2 border-ai bg-sheet p-6">
        <h2 className="text-[1.25rem]">
          <Furigana text={texts.noPhone} />
        </h2>
        <p>
          <Furigana text={texts.noPhoneText} />
        </p>
      </section>
    );
  }
  const now = codes.schedule.phone(phone, context.today);
  return (
    <section className="phone-block mt-5 rounded-12 border-2 border-ai bg-sheet p-6" aria-labelledby="call">
      <h2 id="call" className="text-[1.25rem] leading-[1.5]">
        <Furigana text={texts.callFirst} />
      </h2>
      <PhoneLink number={phone.number} size="page" label={facts.name} />
      {now !== '' && (
        <p className={`font-[650] ${phone.openNow ? 'text-fits' : ''}`}>
          <Furigana text={now} />
        </p>
      )}
      <p>
        <Furigana text={phone.hours ? codes.schedule.line(phone.hours) : texts.hoursUnknown} />
      </p>
      {phone.answeredBy && (
        <p>
          <Furigana text={texts.answeredBy(phone.answeredBy)} />
        </p>
      )}
      {facts.sayThis && (
        <div className="mt-4 border-t border-hair pt-4">
          <h3 className="text-[1.0625rem]">
            <Furigana text={texts.sayThis} />
          </h3>
          <p className="text-[1.25rem] leading-[1.6] font-[500]">
            {texts.sayThisQuoted(facts.sayThis.replace(/^「|」$/gu, ''))}
          </p>
          <p className="supporting">
            <Furigana text={texts.noName} />
          </p>
        </div>
      )}
      {others.length > 0 && (
        <div className="mt-4 border-t border-hair pt-3">
          <h3 className="text-[1.0625rem]">
            <Furigana text={texts.otherPhones} />
          </h3>
          <ul>
            {others.map((other) => (
              <li key={other.number} className="flex flex-wrap items-center gap-x-4">
                <PhoneLink number={other.number} size="small" label={other.label ?? facts.name} />
                <span className="supporting">
                  {[other.label, other.hours && codes.schedule.line(other.hours)].filter(Boolean).join(' ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
