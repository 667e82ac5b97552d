/** Puts the colon of 16:05 while digits are typed at the end: a phone's number pad has none. */
export const timeWhileTyping = (before: string, now: string): string => {
  const tidy = now.replace(/[.,;\s-]/g, ':').replace(/:{2,}/g, ':')
  return now.length > before.length && /^\d{2}$/.test(tidy) ? `${tidy}:` : tidy
}

/** Gives what was typed the form HH:MM where it is plainly a time; anything else is left as it is. */
export const timeOnLeaving = (typed: string): string => {
  const text = typed.trim()
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.,\s](\d{2})?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? []
  return hour === undefined ? text : `${hour.padStart(2, '0')}:${minute}`
}
