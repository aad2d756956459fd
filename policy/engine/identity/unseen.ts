/**
 * One sign that shows nothing or only surrounds others: control and format characters, halves of a pair, every kind of
 * blank, what Unicode lets a program ignore (variation selectors and fillers too), frames, and the letters and symbols that are drawn empty.
 */
export const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Me}\u2800\uFFFC\u{13441}\u{13442}\u{16FE4}\u{1D159}]/u;
