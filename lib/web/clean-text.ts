const cedillas: Readonly<Record<string, string>> = { ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' }

/**
 * What no person types on purpose and PostgreSQL (NUL) or XML (U+FFFE, U+FFFF) cannot keep, nobody can see, or makes letters stand in another order than
 * they are kept in; line breaks and tabs stay.
 */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as it is kept: composed letters, ș and ț with a comma below, line breaks as \n, no invisible signs. */
export const cleanText = (typed: string): string =>
  typed
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[şţŞŢ]/g, (letter) => cedillas[letter] ?? letter)
    .replace(/\r\n?/g, '\n')
    .trim()

/** As cleanText, on one line, with single spaces. */
export const cleanLine = (typed: string): string => cleanText(typed).replace(/\s+/g, ' ')
