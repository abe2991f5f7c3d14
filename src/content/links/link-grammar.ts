import {REBuilder} from 'linkify-it';
import {emailCharacters, hostCharacter} from './link-characters.js';

/** A label of a host name: at most 63 characters, hyphens inside. */
const label = `${hostCharacter}(?:-{0,61}${hostCharacter}){0,62}`;

/**
 * What parts labels. The ideographic full stop does so only before what isn't ASCII: before ASCII
 * it ends a Chinese or Japanese sentence.
 */
const dot = '(?:[.．]|[。｡](?![a-z0-9]))';

const port = '(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?';

/** Who signs in, before an @: nobody should, but what deceives must be seen as a link to be warned of. */
const userInfo = '(?:[^\\s@/\\\\?#()\\[\\]<>"｜]{1,255}@)?';

/** A link begins after the start of the text, a space or a mark that doesn't belong to addresses. */
const before =
  '(^|(?![\\u202d\\u202e.:/\\\\\\-_@#·])[$+<=>^`|~｜\\p{Z}\\p{P}\\p{Cc}\\p{Bidi_Control}\\u200b\\ufeff])';

/** No host goes on after its end: not as a longer name, a larger port or the local part of an email. */
const after = `(?!${hostCharacter}|[-_@]|:(?:\\d|//)|[.．][-_]|[.．]{1,8}${hostCharacter})`;

/** A word in quotation marks may follow (RFC 5322, 4.4), but not begin: there they are those of the sentence. */
const local = `[${emailCharacters}]{1,64}(?:\\.(?:[${emailCharacters}]{1,64}|"[${emailCharacters}.]{1,62}")){0,31}`;

/**
 * The grammar that linkify-it searches with: its own way of scanning, but host names, user-info,
 * ports and local parts as UTS #58 has them, in every script. Paths it leaves out: `linkEnd` finds
 * the end. Every repetition has a bound, so that no text makes the search more than linear.
 */
export class LinkGrammar extends REBuilder {
  readonly #ip4 = super.get_ipv4_addr().source;
  readonly #ip6 = super.get_ipv6_url_host().source;
  readonly #name = `${label}(?:${dot}${label}){0,31}`;
  readonly #dottedName = `${label}(?:${dot}${label}){1,31}`;

  /** A scheme may follow any character of a script that writes no spaces. */
  override get_schema_search(): RegExp {
    return (this.cache.schema_search ??= pattern(
      `(^|[^a-z\\d_])(${this.get_schema_names().source})`,
      'g',
    ));
  }

  override get_fuzzy_link_search(): RegExp {
    return (this.cache.link_fuzzy_search ??= pattern(
      `${before}(?:${this.#dottedName})${port}${after}`,
      'g',
    ));
  }

  override get_http_validator(): RegExp {
    return (this.cache.http_validator ??= pattern(
      `//${userInfo}(?:${this.#ip6}|${this.#name})${port}${after}`,
      'y',
    ));
  }

  override get_relative_proto_validator(): RegExp {
    return (this.cache.relative_proto_validator ??= pattern(
      `(?:localhost|${this.#ip4}|${this.#dottedName})${port}${after}`,
      'y',
    ));
  }

  override get_fuzzy_mail_host_search(): RegExp {
    return (this.cache.mail_fuzzy_host_search ??= pattern(`@${this.#dottedName}${after}`, 'g'));
  }

  override get_mail_name_validator(): RegExp {
    return (this.cache.mail_name_validator ??= new RegExp(
      `(?:^|(?<![${emailCharacters}.]))(${local})$`,
      'u',
    ));
  }

  override get_mailto_validator(): RegExp {
    return (this.cache.mailto_validator ??= pattern(`${local}@${this.#name}${after}`, 'y'));
  }
}

function pattern(source: string, flag: 'g' | 'y'): RegExp {
  return new RegExp(source, `iu${flag}`);
}
