/**
 * Characters that cannot be seen but do something: control characters, those that format or set a direction, halves of
 * characters, and ends of lines and paragraphs.
 */
export const INVISIBLE: RegExp = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
