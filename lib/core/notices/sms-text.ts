// GSM 03.38: what a phone writes in 7 bits. Those of the second list take two places.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€'

const single = new Set(basic)
const double = new Set(extended)
const spoken: Readonly<Record<string, string>> = {
  '„': '"',
  '”': '"',
  '“': '"',
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
}

const withoutMark = (sign: string): string => {
  const plain = spoken[sign] ?? sign.normalize('NFD').replace(/\p{M}/gu, '')
  return [...plain].every((letter) => single.has(letter) || double.has(letter)) ? plain : '?'
}

/** The text without diacritics, of signs that every phone shows: one other sign would halve the length of an SMS. */
export const smsText = (text: string): string =>
  [...text.normalize('NFC')]
    .map((sign) => (/^[\x20-\x7e\n]$/.test(sign) && sign !== '`' ? sign : withoutMark(sign)))
    .join('')

const places = (text: string): number => [...text].reduce((sum, sign) => sum + (double.has(sign) ? 2 : 1), 0)

/** In how many SMS a text goes: 160 places in one; of several each has 153, as the rest says how they belong together. */
export function smsParts(text: string): number {
  if (places(text) <= 160) return 1
  let parts = 1
  let filled = 0
  for (const sign of text) {
    const width = double.has(sign) ? 2 : 1
    if (filled + width > 153) {
      parts += 1
      filled = 0
    }
    filled += width
  }
  return parts
}
