/** Whether PostgreSQL would take a text from outside as a UUID: asked with anything else it answers with an error instead of no row. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
