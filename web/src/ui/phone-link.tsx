import { Icon } from './icon.tsx';

const SIZES = {
  list: 'text-[min(1.5rem,9vw)]',
  page: 'text-[min(2.125rem,9.4vw)] md:text-[2.875rem]',
  lead: 'text-[min(2.125rem,9.4vw)] md:text-[3.375rem]',
  small: 'text-[1.125rem]',
  voice: 'text-[min(2.125rem,9.4vw)] lg:text-[2.625rem]',
};

/** A telephone number as the hero: at least 48 px high, never broken, one touch calls. */
export function PhoneLink({
  number,
  size = 'list',
  label,
}: {
  number: string;
  size?: keyof typeof SIZES;
  label?: string;
}) {
  return (
    <a
      className={`tel ${SIZES[size]}`}
      href={`tel:${number.replaceAll(/[^0-9+]/gu, '')}`}
      aria-label={label ? `${label} ${number}` : undefined}
    >
      <Icon name="phone" size={size === 'small' ? 20 : size === 'list' ? 26 : 32} />
      <span>{number}</span>
    </a>
  );
}
