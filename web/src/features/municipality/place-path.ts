/** The address of a place's page. */
export const placePath = (id: string): string => `/places/${id}`;
