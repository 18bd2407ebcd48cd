import { type ReactNode, useState } from 'react';

interface FoldedSheetProps {
  title: string;
  /** What of it is to be read while it is folded. */
  line: string;
  /** Whether it was only just added: then it is to be filled in. */
  isNew: boolean;
  /** Whether something in it must be mended. */
  isFaulty: boolean;
  children: ReactNode;
}

/** A rule or an example in one line, which unfolds to be changed; a long book stays readable. */
export function FoldedSheet({ title, line, isNew, isFaulty, children }: FoldedSheetProps) {
  const [isOpenAtFirst] = useState(isNew);
  return (
    <details className="sheet mt-4 px-5 md:px-7" open={isOpenAtFirst || isFaulty}>
      <summary className="cursor-pointer py-4 leading-[1.65]">
        <b className="text-[1.0625rem]">{title}</b>
        <span className="block">{line}</span>
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}
