import {partyName} from '../../content/party-name.js';
import type {Party, PartyRole} from '../../model/entry.js';
import {partyClass} from '../../styles/party.js';

/** A party as its rows show it. */
export interface PartyLook {
  readonly name: string;
  readonly role: PartyRole;
  readonly isSelf: boolean;
  readonly className: string;
}

/** Who takes part, by id, each with the colour of its place in order of joining. */
export class PartyBook {
  readonly #looks = new Map<string, PartyLook>();
  /** Who stands for no party. */
  readonly nobody: PartyLook;
  readonly #missing: (partyId: string) => void;
  /** The contact's name, if there's a contact. */
  readonly contactName: string | undefined;

  /**
   * @param unknownName - The name of who isn't there.
   * @param missing - Told of each id that isn't there.
   */
  constructor(parties: readonly Party[], unknownName: string, missing: (partyId: string) => void) {
    this.nobody = {
      name: unknownName,
      role: 'system',
      isSelf: false,
      className: 'party-unknown',
    };
    this.#missing = missing;
    // The contact always has the first colour, the agent in front of the panel one of its own.
    let slot = 1;
    const present = parties.filter(isParty);
    for (const party of present) {
      const isFirst = party.role === 'contact' || party.self === true;
      this.#looks.set(party.id, lookOf(party, isFirst ? 0 : slot++));
    }
    const contact = present.find(({role}) => role === 'contact');
    this.contactName = contact && this.#looks.get(contact.id)?.name;
  }

  lookOf(partyId: string): PartyLook {
    const look = this.#looks.get(partyId);
    if (!look) this.#missing(partyId);
    return look ?? this.nobody;
  }
}

/** A page's own list may hold anything. */
const isParty = (value: unknown): value is Party => typeof value === 'object' && value !== null;

const lookOf = (party: Party, slot: number): PartyLook => ({
  name: partyName(party),
  role: party.role,
  isSelf: party.self === true,
  className: partyClass(slot, party.self),
});
