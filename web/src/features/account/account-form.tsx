import type { ReactNode } from 'react';
import type { Lang } from '../../lib/lang.ts';

interface AccountFormProps {
  /** The last part of the form's address; `acts.ts` says what it does. */
  act: string;
  lang: Lang;
  hidden?: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}

/** A form of the account pages: an ordinary one, which needs no script. */
export function AccountForm({ act, lang, hidden = {}, className, children }: AccountFormProps) {
  return (
    <form method="post" action={`/auth/forms/${act}`} className={className}>
      <input type="hidden" name="lang" value={lang} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
