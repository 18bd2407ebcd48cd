'use client';

import { useEffect, useState } from 'react';
import { FaultPage } from '../../features/shell/fault-page.tsx';

/** A fault: nothing of it is shown; what is kept and one button are. */
export default function Fault({ reset }: { error: Error; reset: () => void }) {
  const [lang, setLang] = useState('ja');
  useEffect(() => setLang(document.documentElement.dataset.language ?? 'ja'), []);
  return <FaultPage lang={lang} onRetry={reset} />;
}
