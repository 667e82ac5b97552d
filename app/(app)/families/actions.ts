'use server'

import { notFound } from 'next/navigation'
import { addChild } from '@/lib/features/families/add-child'
import { addFamily } from '@/lib/features/families/add-family'
import { changeChild } from '@/lib/features/families/change-child'
import { changeFamily } from '@/lib/features/families/change-family'
import { closeFamily } from '@/lib/features/families/close-family'
import { endChild } from '@/lib/features/families/end-child'
import { reopenFamily } from '@/lib/features/families/reopen-family'
import { returnChild } from '@/lib/features/families/return-child'
import { action, buttonAction } from '@/lib/web/action'
import * as form from '@/lib/web/forms/family-form'
import { ledTo } from '@/lib/web/led-to'

export const addFamilyAction = action('family.add', form.newFamilyForm, async (actor, input) =>
  ledTo(await addFamily(actor, input), ({ familyId }) => `/families/${familyId}`),
)

export const changeFamilyAction = action('family.change', form.editFamilyForm, async (actor, input) =>
  ledTo(await changeFamily(actor, input), () => `/families/${input.familyId}`),
)

export const addChildAction = action('family.change', form.newChildForm, async (actor, input) =>
  ledTo(await addChild(actor, input), () => `/families/${input.familyId}`),
)

export const changeChildAction = action('family.change', form.editChildForm, async (actor, input) =>
  ledTo(await changeChild(actor, input), () => `/families/${input.familyId}`),
)

export const endChildAction = action('family.change', form.endChildForm, async (actor, input) =>
  ledTo(await endChild(actor, input), () => `/families/${input.familyId}`),
)

export const closeFamilyAction = action('family.change', form.closeFamilyForm, async (actor, input) =>
  ledTo(await closeFamily(actor, input), () => `/families/${input.familyId}`),
)

export const returnChildAction = buttonAction('family.change', form.childButton, async (actor, input) => {
  if (!(await returnChild(actor, input.familyId, input.childId))) notFound()
  return { redirectTo: `/families/${input.familyId}` }
})

export const reopenFamilyAction = buttonAction('family.change', form.familyButton, async (actor, input) => {
  if (!(await reopenFamily(actor, input.familyId))) notFound()
  return { redirectTo: `/families/${input.familyId}` }
})
