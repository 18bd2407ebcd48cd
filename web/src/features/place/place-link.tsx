import type { PlaceContext } from './place-context.ts';

interface PlaceLinkProps {
  id: string;
  context: PlaceContext;
  className?: string;
  children: React.ReactNode;
}

/** To another place: with the person's answers where there are any, else a plain link. */
export function PlaceLink({ id, context, className, children }: PlaceLinkProps) {
  if (context.formId === null) {
    return (
      <a className={className} href={context.hrefOf(id)}>
        {children}
      </a>
    );
  }
  return (
    <button type="submit" form={context.formId} name="place" value={id} className={className}>
      {children}
    </button>
  );
}
