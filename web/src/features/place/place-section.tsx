import { Furigana } from '../../ui/furigana.tsx';

/** A titled part of the page. */
export function PlaceSection({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: React.ReactNode;
}) {
  return (
    <section className="mt-10" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        <Furigana text={title} />
      </h2>
      {children}
    </section>
  );
}
