/**
 * Why an address needs a second look. An interface tells them in the reader's language; `host` of
 * `looks-like-known` names whom it resembles.
 *
 * - `refused`: no link at all (scheme, form); `href` is empty
 * - `user-info`: something before an @, which reads like the host
 * - `mixed-scripts`: letters of scripts that don't go together in one label
 * - `confusable`: a label made of look-alikes of Latin letters or digits; in ASCII form where it can
 *   hardly be meant otherwise (then with `punycode`), else as it reads
 * - `punycode`: a label that is shown in its ASCII form, since its characters could deceive or are no
 *   characters of names
 * - `invisible-characters`, `bidirectional-characters`: in the address as written or encoded in it
 * - `looks-like-known`: resembles a known domain or holds its name, without being it
 * - `unusual-port`: a port other than the scheme's own
 * - `long-host`: so long that its end, which matters, may be out of sight
 * - `ip-address`: a number instead of a name
 * - `encoded-host`: the host was written in another form than it has
 * - `odd-host`: characters that no registered name has
 * - `hidden-address`: another site's address in the path or query, as in a redirect: a note, since many
 *   honest links have one
 */
export type AddressWarningCode =
  | 'refused'
  | 'user-info'
  | 'mixed-scripts'
  | 'confusable'
  | 'punycode'
  | 'invisible-characters'
  | 'bidirectional-characters'
  | 'looks-like-known'
  | 'unusual-port'
  | 'long-host'
  | 'ip-address'
  | 'encoded-host'
  | 'odd-host'
  | 'hidden-address';

export interface AddressWarning {
  readonly code: AddressWarningCode;
  /** The known domain or brand that is resembled, or the hidden address' host. */
  readonly host?: string;
}

/** A host name as it may be shown, in the parts that a reader should tell apart. */
export interface HostDisplay {
  /** With its dot, such as `www.`; empty without one. */
  readonly subdomain: string;
  /** What somebody has registered and answers for: to be emphasised. An IP address is here as a whole. */
  readonly registrable: string;
  /** With its colon; empty for the scheme's own. */
  readonly port: string;
}

/**
 * An address in parts that are safe to show: no controls, no invisible or bidirectional characters,
 * Unicode where it can't deceive and ASCII elsewhere. Show each in a `<bdi>`, so that text from
 * right to left stays in its part.
 */
export interface AddressReport {
  /** The address as it will be opened, or empty if it must not be. */
  readonly href: string;
  /** Such as `https:`; empty if it isn't an address. */
  readonly scheme: string;
  /** With its @; empty without one. Of a mailto address: whose mailbox it is. */
  readonly userInfo: string;
  readonly host: HostDisplay;
  /** Of a tel address: the number. */
  readonly path: string;
  /** With its question mark. */
  readonly query: string;
  /** With its #. */
  readonly fragment: string;
  /** All of it in one line. */
  readonly display: string;
  readonly warnings: readonly AddressWarning[];
}

export interface InspectOptions {
  /** Domains that readers know, such as the company's own and those it deals with. */
  readonly knownDomains?: readonly string[];
  /** Names that only their owners' domains should carry, such as `paypal`: their domains are `knownDomains`. */
  readonly brands?: readonly string[];
}
