// Written by scripts/link-tables.mjs: change that, not this.

// From the Unicode security data, version 17: Copyright © 1991-2025 Unicode, Inc., distributed under the Unicode
// License v3 (https://www.unicode.org/license.txt), SPDX: Unicode-3.0.

/**
 * The characters beyond ASCII that UTS #39 allows in identifiers and that can stand in a host name, but for Han and
 * Hangul, whose scripts tell. Each range is the distance from the end of the last one to its beginning and, after a
 * plus, its length less one, in base 36.
 */

export const allowedRanges =
  '53 14+n 2+7 2 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 4 2 4 2 3 2 2 4 2 2 2 3 2 4 2 2 4 ' +
  '2 2 2 2 4 2 2 2 2 2 2 2 2 2 3 2 2 k 7 8 f 4 q 2 2 2 9 a 2 6 a w 2 1e 6+1 2+1 2 2 8 5+1 9 ' +
  'n 2 7 15+1 1w+4 2+6 f 8 3+2 9 2n s+y 2q+v 2+b 2+1 1e 2 2 2 2 2 4 2 2 2 4 2 2 2 2 2 2 2 4 ' +
  '2 2 g 2 2 2 2 2 4 2 2 2 2 2 2 6 2 2 2 4 18 1o+11 4 1y+q 9+1 18+q 3 4+h 2+1 b+9 7 2 2 5+m ' +
  '2+9 5+1 2 2+7 2+4 2 2+2 3+4 2+j 2 p+b 4+2 2a+1 4 a 2+1 3+2 2 4+3 f+1d 6n 2+7 i+7 5 1m+2 ' +
  '2+6 2+r 2+9 2+7 2+5 2+8 2 7+1 f+9 3+5 4+1 2+1 2+2 2+6 4+1 3+l 2+6 2 4+3 3 2+6 3+1 3+3 ' +
  'o+b h 3+5 5+1 3+l 2+6 2 3 3+1 3 2+4 5+1 3+2 f k+1 h+1 2+8 2+2 2+l 2+6 2+1 2+4 3 2+7 2+2 ' +
  '2+2 p+9 i+2 2+6 4+1 3+l 2+6 2+1 3+3 3 2+5 4+1 3+2 9 9 i i 2+5 4+2 2+3 4+1 2 2+1 4+1 4+2 ' +
  '4+b 5+4 4+2 2+3 1h+1 2+6 3+2 2+m 2+6 2+1 2+4 5+6 2+2 2+3 1h+1 2+6 3+2 2+m 2+6 2+1 2+4 ' +
  '5+5 3+2 2+3 p+9 j+1 2+6 3+2 2+m 2+f 5+5 3+2 2+1 2 a z+5 3+1 2+8 4+5 4+3 2+i 2+8 2 3+6 4 ' +
  '5+5 2 2+6 k f+1d 2+6 6+d 3+9 14+1 2 3+1 2 3 7+3 2+6 2+2 2 2 3+1 2+1 2+2 2+5 2+2 3+4 2 ' +
  '2+5 3+9 1e l+9 n+2 2+3 2+3 2+3 2+3 2+3 2+b 9+1 2 6+6 4 c+2 2+3 2+3 2+3 2+3 2+3 2 4+7 2+2 ' +
  '1w+21 h+a h+l 5 1t+w 7k+6 2+1s 2+3 3+6 2 2+3 3+12 2 2+3 3+u 2 2+3 3+6 2 2+3 3+e 2+v 9+e ' +
  '2 2+3 3+6 2+12 2+h tj+s 3+3 3+2 3+9 3+n 3 2 e+9 17o 6 e 4 i 6 2 4 2 2 2 2 g 8 a 4 s 6 e ' +
  '2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 ' +
  '7r 9 e 34v 1n+2d 7+1 2+2m nzx kna 2 1l 1604+6 2+3 2+1 2+e';
