import { desk } from '@tsunagi/texts/ja/staff/desk';
import { placesFor } from './desk-places.ts';

/** Where one may go from the desk. */
export function Places({ held }: { held: readonly string[] }) {
  const places = placesFor(held).filter(({ key }) => key !== 'desk');
  if (places.length === 0) return <p>{desk.noPlaces}</p>;
  return (
    <section aria-labelledby="places">
      <h2 id="places" className="section-title">
        {desk.placesTitle}
      </h2>
      <ul className="grid gap-x-8 md:grid-cols-2 xl:grid-cols-3">
        {places.map(({ key, href }) => (
          <li key={key} className="border-b border-hair py-3">
            <a href={href} className="link inline-flex min-h-12 items-center font-[650]">
              {desk.places[key].name}
            </a>
            <span className="block text-[1rem] leading-[1.5] text-sumi-2">{desk.places[key].about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
