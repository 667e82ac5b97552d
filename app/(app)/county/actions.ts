'use server'

import { z } from 'zod'
import { endCase } from '@/lib/features/cases/end-case'
import { openCase } from '@/lib/features/cases/open-case'
import { nameCoordinator } from '@/lib/features/oversight/name-coordinator'
import { action } from '@/lib/web/action'
import { id, integer, optionalText, paragraph, text } from '@/lib/web/form-fields'
import { ledTo } from '@/lib/web/led-to'

const communeId = () => integer({ min: 1 })

const coordinatorSchema = z.object({ communeId: communeId(), userId: id(), phone: optionalText({ max: 30 }) })

export const nameCoordinatorAction = action('coordinator.assign', coordinatorSchema, async (actor, named) =>
  ledTo(await nameCoordinator(actor, named), () => `/county/${named.communeId}`),
)

const caseSchema = z.object({
  communeId: communeId(),
  sheetNumber: text({ max: 30 }),
  reason: paragraph({ max: 1000 }),
})

export const openCaseAction = action('case.open', caseSchema, async (actor, wanted) =>
  ledTo(await openCase(actor, wanted), ({ accessId }) => `/county/cases/${accessId}`),
)

export const endCaseAction = action('case.open', z.object({ accessId: id() }), async (actor, { accessId }) =>
  ledTo(await endCase(actor, accessId), (ended) => `/county/${ended.communeId}`),
)
