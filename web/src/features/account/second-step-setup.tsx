import type { AccountTexts } from '@tsunagi/texts/ja/account';
import type { Lang } from '../../lib/lang.ts';
import { Furigana, plainText } from '../../ui/furigana.tsx';
import { QrCode } from '../leaflet-print/qr-code.tsx';
import { AccountForm } from './account-form.tsx';
import { LabelledField } from './labelled-field.tsx';

interface SecondStepSetupProps {
  lang: Lang;
  texts: AccountTexts;
  uri: string;
  backupCodes: readonly string[];
}

/** The square to scan, the key beside it, the backup codes, and the first code as proof that it works. */
export function SecondStepSetup({ lang, texts, uri, backupCodes }: SecondStepSetupProps) {
  const key = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <div className="page py-8">
      <h1 className="text-[1.625rem] leading-[1.5] lg:text-[2.125rem]">
        <Furigana text={texts.secondScanTitle} />
      </h1>
      <div className="mt-5 grid gap-9 lg:grid-cols-2 lg:gap-14">
        <div>
          <p>
            <Furigana text={texts.secondScan} />
          </p>
          <div className="mt-4 w-[200px] border border-hair bg-white p-3">
            <QrCode address={uri} name={plainText(texts.secondQrName)} />
          </div>
          <p className="small-print mt-3">
            <Furigana text={texts.secondKey} />
          </p>
          <p className="figures font-[650] break-all">{key.match(/.{1,4}/gu)?.join(' ')}</p>
          <AccountForm act="second-step-on" lang={lang} className="mt-6">
            <LabelledField
              id="code"
              name="code"
              label={texts.secondCheck}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
            <button type="submit" className="button button-filled mt-5 w-full">
              <Furigana text={texts.secondFinish} />
            </button>
          </AccountForm>
        </div>
        <section aria-labelledby="backup" className="sheet self-start p-5 md:p-7">
          <h2 id="backup" className="section-title">
            <Furigana text={texts.secondBackupTitle} />
          </h2>
          <p className="mt-3">
            <Furigana text={texts.secondBackup} />
          </p>
          <ul className="figures mt-3 grid grid-cols-2 gap-2">
            {backupCodes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
