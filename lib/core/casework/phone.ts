/** Reads a phone number as people write it ("0722 123 456", "+40 722.123.456") into E.164; null when it is none. */
export function readPhone(typed: string): string | null {
  const digits = typed.replace(/[\s().\-/]/g, '').replace(/^00/, '+')
  const national = /^(?:\+40|0)([237]\d{8})$/.exec(digits)
  if (national !== null) return `+40${national[1] ?? ''}`
  return /^\+(?!40)[1-9]\d{6,14}$/.test(digits) ? digits : null
}

/** A number kept as E.164 as Romanians write it: 0722 123 456, 021 123 45 67; foreign ones stay as they are. */
export function showPhone(kept: string): string {
  const digits = /^\+40(\d{9})$/.exec(kept)?.[1]
  if (digits === undefined) return kept
  return digits.startsWith('21')
    ? `021 ${digits.slice(2, 5)} ${digits.slice(5, 7)} ${digits.slice(7)}`
    : `0${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`
}
