interface ChoiceRowProps<Code extends string> {
  name: string;
  legend: string;
  choices: readonly (readonly [Code, string])[];
  chosen: Code | null;
  onChoose: (code: Code) => void;
}

/** Words to tap, one of which holds: large enough for a thumb, and radios for everybody else. */
export function ChoiceRow<Code extends string>({
  name,
  legend,
  choices,
  chosen,
  onChoose,
}: ChoiceRowProps<Code>) {
  return (
    <fieldset>
      <legend className="mb-1 text-sumi-2">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(([code, word]) => (
          <label key={code} className="tap-choice">
            <input
              type="radio"
              name={name}
              value={code}
              checked={chosen === code}
              onChange={() => onChoose(code)}
              className="sr-only"
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
