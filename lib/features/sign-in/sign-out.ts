import { withIdentity } from '@/lib/data/db'
import { revokeSession } from '@/lib/data/sessions'

/** Ends the session, so that a copy of its cookie is worth nothing. */
export const signOut = (sessionId: string, now: Date) => withIdentity((db) => revokeSession(db, sessionId, now))
