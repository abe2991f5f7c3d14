const rightToLeft = /^(ar|arc|ckb|dv|fa|ha-arab|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/i;

/**
 * The direction that a language is written in. A sentence of the kit's has it whatever name it begins with, where `dir="auto"` would
 * take the name's.
 */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.test(locale) ? 'rtl' : 'ltr';
