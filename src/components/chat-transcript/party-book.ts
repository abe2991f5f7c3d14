import {plainName} from '../../content/plain-text.js';
import {displayName, type Party, type PartyRole} from '../../model/entry.js';
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
    for (const party of parties) {
      const isFirst = party.role === 'contact' || party.self === true;
      this.#looks.set(party.id, lookOf(party, isFirst ? 0 : slot++));
    }
    const contact = parties.find(({role}) => role === 'contact');
    this.contactName = contact && this.#looks.get(contact.id)?.name;
  }

  lookOf(partyId: string): PartyLook {
    const look = this.#looks.get(partyId);
    if (!look) this.#missing(partyId);
    return look ?? this.nobody;
  }
}

const lookOf = (party: Party, slot: number): PartyLook => ({
  name: plainName(displayName(party)),
  role: party.role,
  isSelf: party.self === true,
  className: partyClass(slot, party.self),
});
