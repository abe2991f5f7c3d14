import type {ComplexAttributeConverter} from 'lit';

/** Reads an attribute's JSON; what isn't JSON is reported with the element and attribute that it stands on. */
export const jsonAttribute = (where: string): ComplexAttributeConverter => ({
  fromAttribute(value) {
    if (value === null) return undefined;
    try {
      return JSON.parse(value) as unknown;
    } catch (error) {
      console.warn(`Deskside: ${where}: ${(error as Error).message}`);
      return undefined;
    }
  },
});
