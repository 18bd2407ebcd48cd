interface TicksProps<Code extends string> {
  legend?: string;
  all: readonly Code[];
  chosen: readonly Code[];
  word: (code: Code) => string;
  onChange: (chosen: Code[]) => void;
}

/** Some of a closed list, each with its word. */
export function Ticks<Code extends string>({ legend, all, chosen, word, onChange }: TicksProps<Code>) {
  return (
    <fieldset>
      {legend && <legend className="font-[650]">{legend}</legend>}
      <div className="flex flex-wrap gap-x-6">
        {all.map((code) => (
          <label key={code} className="flex min-h-12 items-center gap-3">
            <input
              type="checkbox"
              className="size-6 shrink-0"
              checked={chosen.includes(code)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code))
              }
            />
            {word(code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
