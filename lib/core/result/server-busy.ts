/** What an error says of itself, also in the browser, when too much work waits or the database does not answer in time. */
export const serverBusy = 'server-busy'

/** Seconds after which it is worth asking again. */
export const askAgainAfter = 10
