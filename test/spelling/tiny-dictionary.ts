import type {DictionaryText} from '../../src/spelling/hunspell/dictionary.js';

/** A language of a few words, with the ways in which real dictionaries build theirs. */
export const tiny: DictionaryText = {
  aff: `SET UTF-8
TRY esianrtolcdugmphbyfvkw
FORBIDDENWORD !
NOSUGGEST *
KEEPCASE k
NEEDAFFIX n
ONLYINCOMPOUND o
COMPOUNDBEGIN x
COMPOUNDEND z
COMPOUNDMIN 2
COMPOUNDPERMITFLAG p
CHECKSHARPS
ICONV 1
ICONV ’ '
REP 1
REP shun$ tion
MAP 1
MAP eé
SFX S Y 2
SFX S 0 s [^sy]
SFX S y ies y
SFX D Y 1
SFX D 0 ed/S .
SFX G N 1
SFX G 0 fully .
SFX I Y 1
SFX I 0 s/po .
PFX U Y 1
PFX U 0 un .
`,
  dic: `16
order/SD
pay/U
parcel/S
delivery/S
station
don't
café
colour/!
damn*
iOS/k
help/G
anschau/n
Versand/x
Rechnung/xzI
nummer/z
Straße
`,
};
