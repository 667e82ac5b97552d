import type { AlertHead, Verification } from '@/lib/core/alerts/alert'
import { sentContentSchema } from '@/lib/core/alerts/sent-content'
import { headColumns, headOf, type Alert } from './alerts'
import type { ActorDb } from './db'

/** An alert as the county's list shows it, from what was frozen. */
export type CountyAlert = AlertHead & {
  readonly headName: string
  readonly commune: string
  readonly children: number
}

/** What was sent to the county: what waits for verification by its limit, then the latest verified; at most `limit`. */
export async function listAlertsOfCounty(
  db: ActorDb,
  countyId: number,
  open: boolean,
  limit: number,
): Promise<CountyAlert[]> {
  const rows = await db.tx.violenceAlert.findMany({
    where: { countyId, status: { in: open ? ['sent', 'received'] : ['verified'] } },
    orderBy: open ? [{ dueAt: 'asc' }, { id: 'asc' }] : [{ verifiedAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { ...headColumns, content: true },
  })
  return rows.map(({ content, ...row }) => {
    const { headName, commune, children } = sentContentSchema.parse(content)
    return { ...headOf(row), headName, commune, children: children.length }
  })
}

/** The county has the alert in hand. */
export async function markReceived(db: ActorDb, alert: Alert, by: string, at: Date): Promise<void> {
  await db.tx.violenceAlert.update({
    where: { communeId_id: { communeId: alert.communeId, id: alert.id } },
    data: { status: 'received', receivedAt: at, receivedBy: by, revision: { increment: 1 } },
    select: { id: true },
  })
}

/** What the county found, recorded at `now`; what was not received before is received by it. */
export async function markVerified(
  db: ActorDb,
  alert: Alert,
  { at, result: found, forms, children, measures }: Verification,
  { by, now, form }: { readonly by: string; readonly now: Date; readonly form: string },
): Promise<void> {
  await db.tx.violenceAlert.update({
    where: { communeId_id: { communeId: alert.communeId, id: alert.id } },
    data: {
      status: 'verified',
      ...(alert.receivedAt === null && { receivedAt: now, receivedBy: by }),
      verifiedAt: at,
      verifiedBy: by,
      recordedAt: now,
      result: found,
      confirmedForms: [...forms],
      confirmedChildren: [...children],
      countyMeasures: measures,
      verificationForm: form,
      revision: { increment: 1 },
    },
    select: { id: true },
  })
}

/** Lays a correction upon a verification; addCorrection has kept what it said. */
export async function changeVerification(
  db: ActorDb,
  { communeId, id }: Alert,
  { at, result: found, forms, children, measures }: Verification,
): Promise<void> {
  await db.tx.violenceAlert.update({
    where: { communeId_id: { communeId, id } },
    data: {
      verifiedAt: at,
      result: found,
      confirmedForms: [...forms],
      confirmedChildren: [...children],
      countyMeasures: measures,
      revision: { increment: 1 },
    },
    select: { id: true },
  })
}
