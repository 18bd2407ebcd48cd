/** The field of a refusal without what only programs need: `input.avoid[2]` is `avoid`. */
export const plainField = (field: string | null | undefined): string =>
  (field ?? '').replace(/^input\./, '').replace(/(?:\.\d+|\[\d+\])$/, '');
