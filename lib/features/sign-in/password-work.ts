import { compare, hash, truncates } from 'bcryptjs'
import { workSlots } from '@/lib/platform/work-slots'

const cost = 10

/**
 * Hashing is made to be slow and takes the processor from everybody: two passwords at a time in a server, and a thousand that wait.
 * That many sign in within a minute or two; more are asked to come back.
 */
const hashing = workSlots(2, 1_000)

/** Looks at the password of somebody who is not signed in yet, when it is its turn. Throws TooMuchWork when too many wait. */
export const inTurn = hashing

/** Whether the password is the one that was hashed. bcrypt reads 72 bytes: of a longer one the rest would not matter. */
export const isPassword = async (password: string, passwordHash: string): Promise<boolean> =>
  (await compare(password, passwordHash)) && !truncates(password)

export const hashPassword = (password: string): Promise<string> => hash(password, cost)
