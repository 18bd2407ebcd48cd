'use client';

import { FaultPage } from '../../features/shell/fault-page.tsx';

/** A fault: nothing of it is shown; what is kept and one button are. */
export default function Fault({ reset }: { error: Error; reset: () => void }) {
  return <FaultPage onRetry={reset} />;
}
