/** Whether a text is an id as our tables have them; asking the database for anything else would be a fault. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
