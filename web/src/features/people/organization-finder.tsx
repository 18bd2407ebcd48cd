import { people } from '@tsunagi/texts/ja/staff/people';

interface OrganizationFinderProps {
  label: string;
  words: string | string[] | undefined;
  /** Fields that stay as they are. */
  hidden?: Readonly<Record<string, string>>;
}

/** Finds an organization by words of its name; the words are of no person and may stand in the address. */
export function OrganizationFinder({ label, words, hidden = {} }: OrganizationFinderProps) {
  return (
    <search>
      <form method="get" className="flex max-w-[34rem] flex-wrap items-end gap-3">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="min-w-[12rem] flex-1 font-[650]">
          {label}
          <input
            name="words"
            className="field mt-1 font-[400]"
            defaultValue={typeof words === 'string' ? words : ''}
            required
            maxLength={60}
          />
        </label>
        <button type="submit" className="button !min-h-14">
          {people.find}
        </button>
      </form>
    </search>
  );
}
