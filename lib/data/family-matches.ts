import type { Match } from '@/lib/core/result/refusal'
import type { Newcomers } from '@/lib/core/registry/likeness'
import { findLookalikes, type Lookalike } from './lookalikes'
import type { CommuneDb } from './db'

/** Families on file that the newcomers may belong to, as a form shows them. */
export const matchesOf = async (
  db: CommuneDb,
  newcomers: Newcomers,
  exceptFamilyId: string | null,
): Promise<readonly Match[]> => (await findLookalikes(db, newcomers, exceptFamilyId)).map(matchOf)

const matchOf = ({ familyId, headName, village, street, streetNo, children, closed, likeness }: Lookalike): Match => ({
  href: `/families/${familyId}`,
  facts: {
    headName,
    address: [village, [street, streetNo].filter((part) => part !== '').join(' ')]
      .filter((part) => part !== null && part !== '')
      .join(', '),
    children,
    likeness,
    closed: closed ? 'yes' : 'no',
  },
})
