import type { StartTexts } from '@tsunagi/texts/ja/start';
import { Furigana } from '../../ui/furigana.tsx';
import type { Answers } from './answers.ts';
import { parseAge } from './parse-age.ts';

/** The age of the one concerned; may stay empty. What no age can be is refused beside the field. */
export function AgeField({ answers, texts }: { answers: Answers; texts: StartTexts }) {
  const age = parseAge(answers.ageTyped);
  const problem = age.ok ? null : age.problem === 'NOT_NUMBER' ? texts.age.notNumber : texts.age.outOfRange;
  return (
    <div className="sheet mt-4 p-5">
      <label htmlFor="age" className="block font-[650]">
        <Furigana text={answers.role === 'SELF' ? texts.age.ofSelf : texts.age.ofPerson} />
      </label>
      {problem && (
        <p id="age-problem" role="alert" className="mt-1 font-[650] text-late">
          <Furigana text={problem} />
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          id="age"
          name="age"
          defaultValue={answers.ageTyped}
          inputMode="numeric"
          autoComplete="off"
          maxLength={10}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'age-problem age-hint' : 'age-hint'}
          className="field !w-28 text-center"
        />
        <span className="text-[1.125rem]">
          <Furigana text={texts.age.unit} />
        </span>
        <span id="age-hint" className="supporting">
          <Furigana text={texts.age.hint} />
        </span>
      </div>
    </div>
  );
}
