import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CopiesPanel } from '@/components/attachments/copies-panel'
import { z } from 'zod'
import { PlanPage } from '@/components/plans/plan-page'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { showPlan } from '@/lib/features/plans/show-plan'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import {
  approvePlanAction,
  closePlanAction,
  returnPlanAction,
  revisePlanAction,
  savePlanAction,
  takeBackPlanAction,
  withdrawPlanAction,
} from '../actions'

const actions = {
  save: savePlanAction,
  approve: approvePlanAction,
  giveBack: returnPlanAction,
  revise: revisePlanAction,
  close: closePlanAction,
  withdraw: withdrawPlanAction,
  takeBack: takeBackPlanAction,
}

export async function generateMetadata() {
  return { title: (await getTranslations('plan'))('title') }
}

export default async function OnePlanPage(props: PageProps<'/plans/[id]'>) {
  const actor = await requireCommuneAccess('plan.see')
  const id = z.uuid().safeParse((await props.params).id)
  const plan = id.success ? await showPlan(actor, id.data) : null
  if (plan === null) notFound()

  const copies = await listAttachments(actor, 'plan', plan.id)
  const { plan: texts, errors, families } = await getMessages()
  const { form, decision, states, revision, closing, withdrawal, takingBack } = texts
  return (
    <NextIntlClientProvider
      messages={{
        plan: { form, decision, states, revision, closing, withdrawal, takingBack },
        errors,
        families: { form: families.form },
      }}
    >
      <PlanPage plan={plan} done={singleParams(await props.searchParams).done} actions={actions} />
      {copies && <CopiesPanel copies={copies} />}
    </NextIntlClientProvider>
  )
}
