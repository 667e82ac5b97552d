const pad = (part: string): string => part.padStart(2, '0')

/** Puts the dots of zz.ll.aaaa while digits are typed at the end: a phone's number pad has no dot. */
export const dateWhileTyping = (before: string, now: string): string => {
  const tidy = now.replace(/[,/\s-]/g, '.').replace(/\.{2,}/g, '.')
  const grew = now.length > before.length
  return grew && (/^\d{2}$/.test(tidy) || /^\d{1,2}\.\d{2}$/.test(tidy)) ? `${tidy}.` : tidy
}

/** Gives what was typed or pasted the form zz.ll.aaaa where it is plainly a date; anything else is left as it is. */
export const dateOnLeaving = (typed: string): string => {
  const text = typed.trim()
  const parts =
    /^(\d{1,2})[./,\s-](\d{1,2})[./,\s-](\d{4})\.?$/.exec(text)?.slice(1) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)?.slice(1) ??
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).reverse()
  const [day, month, year] = parts ?? []
  return day === undefined || month === undefined || year === undefined ? text : `${pad(day)}.${pad(month)}.${year}`
}

/** zz.ll.aaaa -> aaaa-ll-zz for the browser's calendar; empty when it is not yet a whole date. */
export const dateForPicker = (typed: string): string => {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(dateOnLeaving(typed)) ?? []
  return day === undefined || month === undefined || year === undefined ? '' : `${year}-${month}-${day}`
}
