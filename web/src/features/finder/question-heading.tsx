import { Furigana } from '../../ui/furigana.tsx';

/** Title of the open question; reading begins here when its view arrives. */
export function QuestionHeading({ text, hint, id }: { text: string; hint?: string; id?: string }) {
  return (
    <>
      <h2
        id={id}
        tabIndex={-1}
        data-arrive
        className="text-[1.375rem] leading-[1.5] outline-none lg:text-[1.5rem]"
      >
        <Furigana text={text} />
      </h2>
      {hint && (
        <p className="supporting mt-1">
          <Furigana text={hint} />
        </p>
      )}
    </>
  );
}
