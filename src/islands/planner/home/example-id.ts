/** Examples are opened as cases, and are none of the owner's: their ids tell them apart. */
const PREFIX = 'example-';

/** Whether a case is an example: it stands in no list, no sum and no backup. */
export const isExample = (id: string): boolean => id.startsWith(PREFIX);

/** The id of an example that is opened now. */
export const exampleId = (id: string): string => `${PREFIX}${id}`;
