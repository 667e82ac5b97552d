import { getTranslations } from 'next-intl/server'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { OrderOnPaper } from '@/lib/core/documents/plan-paper'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { issuerOf } from './letterhead'

/** The order of the mayor that approves the plan; number and day are left open until there is one. */
export async function orderInWords(actor: CommuneActor, plan: ShownPlan): Promise<OrderOnPaper> {
  const t = await getTranslations('documents.plan.order')
  const print = await getTranslations('plan.print.signatures')
  const { family, sheet, order, caseOfficerName, caseOfficerPosition } = plan
  const blank = t('blankNumber')
  const officer = [caseOfficerName, caseOfficerPosition].filter((part) => part !== '').join(', ') || blank
  const issuer = (await issuerOf(actor)).slice(0, -1)
  return {
    issuer: [...issuer, t('office')],
    title: t('title', { number: order?.number ?? blank, day: order === null ? blank : shownDay(order.date) }),
    subtitle: t('subtitle', { family: family.headName }),
    grounds: [
      t('mayor', { kind: actor.commune.kind, name: actor.commune.name, county: actor.county.name }),
      t('basis', {
        officer,
        sheet: sheet === null ? 'none' : t('sheet', { number: sheet.number ?? blank, day: shownDay(sheet.date) }),
        n: family.situations ?? 0,
      }),
      t('law'),
      t('power'),
    ],
    orders: t('orders'),
    articles: [
      t('approve', { family: family.headName, version: plan.version }),
      t('officer', { officer }),
      t('follow', { months: plan.monitoringMonths ?? 0 }),
      t('tell'),
    ],
    signatures: [
      { role: print('mayor'), note: print('note') },
      { role: print('secretary'), note: print('note') },
    ],
  }
}
