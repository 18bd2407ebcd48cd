import { people } from '@tsunagi/texts/ja/staff/people';
import { ActForm } from './act-form.tsx';
import type { ContractFacts } from './office.ts';

interface ContractsSectionProps {
  contracts: readonly ContractFacts[];
  makeHref: string;
  onward: string;
}

/** Who works under the office by contract, until which last day. */
export function ContractsSection({ contracts, makeHref, onward }: ContractsSectionProps) {
  return (
    <section aria-labelledby="contracts" className="self-start">
      <h2 id="contracts" className="section-title">
        {people.contracts}
      </h2>
      <p className="mt-3 text-[1rem] leading-[1.6] text-sumi-2">{people.contractsLead}</p>
      {contracts.length === 0 && <p className="mt-3">{people.noContracts}</p>}
      <ul className="mt-2">
        {contracts.map(({ id, providerName, until, isOver }) => (
          <li key={id} className="border-b border-hair py-3">
            <b className="block">{providerName}</b>
            <span className={isOver ? 'text-sumi-2' : ''}>
              {people.until(until)}
              {isOver && `　${people.contractOver}`}
            </span>
            <details>
              <summary className="link min-h-12 cursor-pointer py-2 text-[1rem]">
                {people.contractEnd}
              </summary>
              <ActForm act="endContract" onward={onward} hidden={{ id }} className="pb-2">
                <label className="block text-[1rem]">
                  {people.lastDay}
                  <input type="date" name="lastDay" className="field mt-1" defaultValue={until} required />
                </label>
                <button type="submit" className="button mt-3">
                  {people.endNow}
                </button>
              </ActForm>
            </details>
          </li>
        ))}
      </ul>
      <a className="button mt-4" href={makeHref}>
        {people.makeContract}
      </a>
    </section>
  );
}
