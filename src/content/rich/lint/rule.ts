import type {Fields} from '../../../model/fields.js';

/** How bad it is: an error is refused or lost by the vendor, a warning is shown otherwise than meant. */
export type Severity = 'error' | 'warning';

/** What a vendor says of one field. */
export interface Rule {
  /** The records that have the field: `.name` for a member, `[]` for each item, `**` for any depth. */
  readonly on: string;
  readonly field: string;
  /** Only for such records. */
  readonly when?: (record: Fields) => boolean;
  /** How many records further out `when` looks. */
  readonly from?: number;
  readonly required?: boolean;
  /** Characters of a text. */
  readonly longest?: number;
  /** Items of a list. */
  readonly fewest?: number;
  readonly most?: number;
  readonly least?: number;
  readonly greatest?: number;
  readonly oneOf?: readonly string[];
  /** An address: https, or another that a contact can open. */
  readonly isAddress?: boolean;
  readonly severity?: Severity;
}

/** The rules of a format, and where their numbers are from. */
export interface RuleSet {
  readonly vendor: string;
  readonly source: string;
  /** Bytes of the whole payload. */
  readonly largest?: number;
  readonly rules: readonly Rule[];
}
