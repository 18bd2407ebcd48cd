/** Whose act it is, as versions and proposals remember it: the names of that day. */
export interface Author {
  readonly personId: string | null;
  readonly name: string | null;
  readonly role: string | null;
  readonly organizationName: string | null;
}

/** Where no person is behind it: what was there before versions were kept. */
export const nobody: Author = { personId: null, name: null, role: null, organizationName: null };

/** An author as columns: person_id, by_name, by_role, by_organization. */
export const authorValues = ({ personId, name, role, organizationName }: Author): (string | null)[] => [
  personId,
  name,
  role,
  organizationName,
];
