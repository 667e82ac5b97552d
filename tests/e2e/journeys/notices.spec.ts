import { addMonths } from '@/lib/core/deadlines/add-time'
import { today } from '../support/days'
import { familyWithPlan } from '../support/prepared'
import { ServicePlan } from '../support/service-plan'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

const benefit = 'Venitul minim de incluziune (VMI)'

const planWaits = /plan(uri)? de servicii spre aprobare/i

test.describe('messages', () => {
  test.use({ as: 'asistent@tinca.demo' })

  test('tell the mayor of a submitted plan, and nobody else; they name no family @desktop', async ({
    page,
    visitor,
  }) => {
    test.slow()
    const { family } = await familyWithPlan(page)
    const plan = new ServicePlan(page)
    await plan.add(benefit)
    await plan.fillLine(benefit, {
      goal: 'Venitul ajunge pentru hrană',
      provider: 'AJPIS Bihor',
      startsOn: today(),
      endsOn: addMonths(today(), 6),
    })
    await plan.leaveOutTheRest('Familia nu dorește')
    await plan.submit()
    await expect(page.getByText(text('plan.notices.submitted'))).toBeVisible()

    const mayor = await visitor('primar@tinca.demo')
    // One or several, sent or waiting to leave with others: the worker of the queue decides within seconds.
    const told = mayor.getByRole('heading', { level: 2, name: planWaits })
    await expect(async () => {
      await mayor.goto('/outbox')
      await expect(told.first()).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 30_000 })
    await expect(mayor.getByRole('main')).not.toContainText(family.surname)
    await expect(mayor.getByText(text('notices.outbox.notLeaving', { which: 'both' }))).toBeVisible()

    const coordinator = await visitor('coordonator@bihor.demo')
    await coordinator.goto('/outbox')
    await expect(coordinator.getByRole('heading', { level: 1, name: text('notices.outbox.title') })).toBeVisible()
    await expect(coordinator.getByRole('heading', { level: 2, name: planWaits })).toHaveCount(0)
    await expect(coordinator.getByRole('main')).not.toContainText(family.surname)
  })
})

test.describe('the account', () => {
  test.use({ as: 'interventie@bihor.demo' })

  test('keeps which messages come and by which way; alerts cannot be switched off @desktop', async ({ page }) => {
    await page.goto('/account')
    const sms = page.getByRole('checkbox', { name: text('notices.form.sms') })
    const phone = page.getByLabel(text('notices.form.phone'))
    const alerts = page.getByRole('checkbox', { name: text('notices.kinds.alert-sent') })
    const save = page.getByRole('button', { name: text('notices.form.save') })
    const refusal = page.getByRole('main').getByRole('alert')
    await expect(alerts).toBeChecked()
    await expect(alerts).toBeDisabled()

    await sms.check()
    await save.click()
    await expect(refusal).toContainText(text('errors.required'))
    await phone.fill('021 123 45 67')
    await save.click()
    await expect(refusal).toContainText(text('errors.mobile'))
    await expect(phone).toHaveValue('021 123 45 67')
    await expect(sms).toBeChecked()

    await phone.fill('+40 722.000.001')
    await page.getByLabel(text('notices.form.digestHour')).selectOption('9')
    await page.getByRole('checkbox', { name: text('notices.kinds.escalation-sent') }).uncheck()
    await save.click()
    await expect(page.getByText(text('notices.form.saved'))).toBeVisible()
    await page.goto('/account')
    await expect(phone).toHaveValue('0722 000 001')
    await expect(page.getByLabel(text('notices.form.digestHour'))).toHaveValue('9')
    await expect(page.getByRole('checkbox', { name: text('notices.kinds.escalation-sent') })).not.toBeChecked()
    await expect(alerts).toBeChecked()

    await sms.uncheck()
    await page.getByRole('checkbox', { name: text('notices.kinds.escalation-sent') }).check()
    await save.click()
    await expect(page.getByText(text('notices.form.saved'))).toBeVisible()
  })
})

test.describe('before the script has come', () => {
  test.use({ as: 'coordonator@bihor.demo' })

  test('a refusal has the focus, and a press that the script meets halfway is not lost @desktop', async ({ page }) => {
    let release = () => {}
    const comes = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_next/static/**/*.js*', async (route) => {
      await comes
      await route.continue()
    })
    await page.goto('/account', { waitUntil: 'commit' })
    const sms = page.getByRole('checkbox', { name: text('notices.form.sms') })
    const save = page.getByRole('button', { name: text('notices.form.save') })
    await sms.check()
    await save.click()
    const refusal = page.getByRole('main').getByRole('alert')
    await expect(refusal).toContainText(text('errors.required'))
    await expect(refusal).toBeFocused()

    await sms.uncheck()
    await save.hover()
    await page.mouse.down()
    release()
    const hasScript = () => Object.keys(document.querySelector('#phone') ?? {}).some((key) => key.startsWith('__react'))
    await page.waitForFunction(hasScript)
    await page.mouse.up()
    await expect(page.getByText(text('notices.form.saved'))).toBeVisible()
  })
})
