/** A script whose letters alone can spell what looks like Latin. */
interface ImitatingScript {
  readonly letters: RegExp;
  readonly lookAlikes: ReadonlySet<string>;
  /** Where people write it anyway. */
  readonly homes: readonly string[];
}

/**
 * Which letters of a script imitate Latin ones well enough for a whole label, and the top-level
 * domains where the script is at home: Chromium's IDN policy (Copyright The Chromium Authors,
 * BSD-3-Clause).
 */
const scripts: readonly ImitatingScript[] = [
  script('Armn', 'ագզէլհյոսւօՙ', 'am'),
  script('Cyrl', 'аысԁеԍһіюкјӏорԗԛѕтԝхуъьҽпгѵѡ', 'bg by kz pyc ru su ua uz'),
  script('Ethi', 'ሀሠሰስበነተከዐዕዘጠፐꬅ', 'er et'),
  script('Geor', 'იოყძხჽჿ', 'ge'),
  script('Grek', 'αικνρυωηοτ', 'gr'),
  script('Hebr', 'דוחיןסװײ׳ﬦ', 'il'),
  script('Beng', '০৭'),
  script('Deva', 'ऽ०ॱ'),
  script('Gujr', 'ડટ૦૧'),
  script('Guru', '੦੧'),
  script('Knda', 'ಽ೦೧'),
  script('Mlym', 'ടഠധനറ൦'),
  script('Orya', 'ଠ୦୮'),
  script('Taml', 'டப௦'),
  script('Telu', '౦౧'),
  script('Mymr', 'ခဂငထပဝ၀၂ၔၜ႐႑႕႖႗', 'mm'),
  script('Thai', 'ทนบพรหเแ๐ดลปฟม', 'th'),
  script('Laoo', 'ຟຮບຣພ໐', 'la'),
];

/** Common Russian and Ukrainian words that happen to be made of such letters. */
const words: ReadonlySet<string> = new Set(
  'секс как коса курс парк такий укроп сахар покраска'.split(' '),
);

/**
 * Whether a label is a whole-script confusable: every letter of its script passes for a Latin one,
 * and neither the top-level domain's place nor its letters account for the script.
 */
export function isWholeScriptConfusable(label: string, topLevel: string): boolean {
  if (isCommonWord(label)) return false;
  return scripts.some(
    ({letters, lookAlikes, homes}) =>
      letters.test(label) &&
      Array.from(label).every((letter) => !letters.test(letter) || lookAlikes.has(letter)) &&
      !isAtHome({letters, homes}, topLevel),
  );
}

/** Whether a label is a word that must stay readable whatever it looks like. */
export function isCommonWord(label: string): boolean {
  return words.has(label);
}

/** Whether a top-level domain's place or letters account for a character's script. */
export function isScriptAtHome(character: string, topLevel: string): boolean {
  return scripts.some((script) => script.letters.test(character) && isAtHome(script, topLevel));
}

function isAtHome(
  {letters, homes}: Pick<ImitatingScript, 'letters' | 'homes'>,
  topLevel: string,
): boolean {
  return letters.test(topLevel) || homes.includes(topLevel);
}

function script(name: string, lookAlikes: string, homes = ''): ImitatingScript {
  return {
    letters: new RegExp(`\\p{Script=${name}}`, 'u'),
    lookAlikes: new Set(lookAlikes),
    homes: homes.split(' '),
  };
}
