import type { Page } from '@playwright/test'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { services } from '@/lib/content/services/nomenclature'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { countedVillages } from '../support/counted-villages'
import { today } from '../support/days'
import { addFamily, expectFile, NewFamilyForm, someFamily, takeStep } from '../support/families'
import { plainly } from '../support/fresh-names'
import { ObservationSheet, rowLabel } from '../support/observation-sheet'
import { expectPrintable } from '../support/paper'
import { RiskSheet } from '../support/risk-sheet'
import { ServicePlan } from '../support/service-plan'
import { expect, test } from '../support/test'
import { text } from '../support/texts'
import { YearlyReport } from '../support/yearly-report'

test.use({ as: 'asistent@tinca.demo' })

const service = services.find(({ code }) => code === 'counselling-abused-child')?.label.ro ?? ''
const beating = riskRules2018.rows.find(({ id }) => id === '6b2')?.label.ro ?? ''
const benefit = 'Venitul minim de incluziune (VMI)'

/** What the report says of the family's village. */
async function figuresOf(page: Page, village: string) {
  await page.goto('/report')
  const report = new YearlyReport(page)
  return {
    sixToTen: await report.activity('A10', village),
    violence: await report.distribution('6b2', village),
  }
}

/** A commune gives a number once a year. */
const orderNumber = `214/${Date.now().toString(36)}`

test('a social worker takes a family from the first suspicion to the printed report', async ({
  page,
  visitor,
  isMobile,
}) => {
  test.slow()
  const family = someFamily(countedVillages[isMobile ? 'phone' : 'desktop'])
  const before = await figuresOf(page, family.village)
  const [boy, girl] = family.children.map(({ givenName }) => givenName)
  const nameOf = (givenName = '') => `${family.surname} ${givenName}`
  const chain = { observation: '', risk: '', plan: '' }
  let familyId = ''

  await test.step('adds the family, and is shown it again when about to add it twice', async () => {
    familyId = await addFamily(page, family)
    await page.goto('/families/new')
    const form = new NewFamilyForm(page)
    await form.fill({ ...family, headName: plainly(family.headName), surname: plainly(family.surname) })
    await form.submit()
    await expect(form.lookalikes).toBeVisible()
    const known = page.getByRole('link', { name: text('families.matches.family', { name: family.headName }) })
    await expect(known).toHaveAttribute('href', `/families/${familyId}`)
  })

  await test.step('fills in the observation sheet; the draft is kept', async () => {
    chain.observation = await takeStep(page, familyId, 'start-observation-sheet', /\/observation-sheets\//)
    const sheet = new ObservationSheet(page)
    await sheet.sayWhy()
    await sheet.field('talkEnd').fill('09:40')
    await sheet.field('talkEnd').blur()
    await expect(sheet.field('talkEnd')).toHaveAccessibleDescription(new RegExp(text('errors.endBeforeStart')))
    await sheet.field('talkEnd').fill('10:40')
    await sheet.suspect('1a')
    await sheet.suspect('6b')
    await expect(sheet.isSaved).toBeVisible()
    await page.reload()
    await expect(sheet.yes('1a')).toBeChecked()
    await expect(sheet.yes('6b')).toBeChecked()
    await expect(sheet.field('talkEnd')).toHaveValue('10:40')
  })

  await test.step('a signature too early names what is missing and keeps what is there', async () => {
    const sheet = new ObservationSheet(page)
    await sheet.planVisit(addDays(today(), 9))
    await sheet.sign()
    const last = shownDay(addDays(today(), 3))
    await expect(sheet.refusal).toContainText(text('errors.visitTooLate', { last }))
    await expect(sheet.refusal).toContainText(`5. Condițiile de locuit: ${text('errors.rowsUnanswered', { count: 7 })}`)
    await expect(sheet.field('visitOn')).toHaveAccessibleDescription(new RegExp(text('errors.visitTooLate', { last })))
    await expect(sheet.field('visitOn')).toHaveValue(shownDay(addDays(today(), 9)))
    await expect(sheet.yes('6b')).toBeChecked()
  })

  let number = ''
  await test.step('signs it and gets its number', async () => {
    const sheet = new ObservationSheet(page)
    await sheet.denyTheRest()
    await sheet.planVisit(addDays(today(), 1))
    await sheet.sign()
    number = await sheet.number()
    await expect(page.getByText(rowLabel('6b'))).toBeVisible()
    await expect(page.getByText(text('alerts.observed.title'))).toBeVisible()
    await expect(page.getByRole('link', { name: text('alerts.panel.openDraft') })).toBeVisible()
  })

  await test.step('writes down who lives there', async () => {
    chain.risk = await takeStep(page, familyId, 'start-risk-sheet', /\/risk-sheets\//)
    const sheet = new RiskSheet(page)
    await sheet.goTo('1.1')
    await sheet.choose('REL', 1)
    await sheet.choose('GENDER', 2)
    await sheet.type('YY', '1990')
    await sheet.addPerson(`${family.surname} Veronica`)
    await sheet.choose('REL', 6)
    await sheet.type('YY', '1958')
    await sheet.goTo('1.2')
    await sheet.putAllInOneNucleus()
    await expect(sheet.isSaved).toBeVisible()
  })

  await test.step('answers; each answer shows what follows from it', async () => {
    const sheet = new RiskSheet(page)
    await sheet.goTo('3.1')
    await sheet.type('VENG', '400')
    const verdict = await sheet.verdict()
    await expect(verdict).toContainText(text('riskSheet.verdict.situations', { count: 2 }))
    await expect(verdict.getByText('1a1', { exact: true })).toBeVisible()
    await expect(verdict).not.toContainText(text('riskSheet.verdict.alertTitle'))

    await sheet.goTo('2.8')
    await sheet.about(nameOf(boy))
    await sheet.choose('DISCIP', 5)
    await expect(verdict).toContainText(text('riskSheet.verdict.alertTitle'))
    await expect(verdict.getByText('6b2', { exact: true })).toBeVisible()
    await expect(verdict).toContainText(text('riskSheet.verdict.situations', { count: 3 }))
    await expect(verdict).toContainText(text('riskSheet.verdict.monitoring', { months: 12 }))

    await sheet.goTo('3.2')
    await sheet.choose('L9a', 1)
    await sheet.choose('L9e', 0)
    await sheet.choose('L10', 3)
    await expect(verdict).toContainText(text('riskSheet.verdict.situations', { count: 6 }))
    await expect(verdict).toContainText(text('riskSheet.verdict.monitoring', { months: 6 }))
    await expect(sheet.isSaved).toBeVisible()
  })

  await test.step('comes back later and goes on where the sheet was left', async () => {
    const sheet = new RiskSheet(page)
    await page.goto(`/risk-sheets/${chain.risk}`)
    const place = '3.2 Condițiile de locuit'
    await page.getByRole('link', { name: text('riskSheet.overview.resume', { place }) }).click()
    await expect(sheet.option('L10', 3)).toBeChecked()
    await expect(await sheet.verdict()).toContainText(text('riskSheet.verdict.situations', { count: 6 }))
    await sheet.goTo('3.1')
    await expect(sheet.box('VENG')).toHaveValue('400')
    await sheet.goTo('1.1')
    await sheet.about(`${family.surname} Veronica`)
    await expect(sheet.option('REL', 6)).toBeChecked()
  })

  await test.step('finishes it: the verdict is frozen and nothing can be answered any more', async () => {
    await new RiskSheet(page).finish()
    await expect(page.getByRole('heading', { name: text('riskSheet.verdict.situations', { count: 6 }) })).toBeVisible()
    await expect(page.getByText(text('riskSheet.finish.alertTitle'))).toBeVisible()
    await expect(page.getByRole('radio')).toHaveCount(0)
    await page.goto(`/risk-sheets/${chain.risk}/3-1`)
    await expect(page.getByRole('textbox')).toHaveCount(0)
  })

  await test.step('finds both children in the Registry, the plan still to be written', async () => {
    await page.goto(`/registry?q=${plainly(family.surname)}`)
    const rows = page.getByRole('table').getByRole('row').filter({ hasText: family.surname })
    await expect(rows).toHaveCount(2)
    for (const name of [boy, girl])
      await expect(rows.filter({ hasText: nameOf(name) })).toContainText(text('registry.planStates.none'))
  })

  await test.step('writes the plan: a recommended service, a benefit; what is missing is named', async () => {
    chain.plan = await takeStep(page, familyId, 'start-plan', /\/plans\//)
    const plan = new ServicePlan(page)
    await plan.recommend(service)
    await plan.add(benefit)
    await plan.ask()
    await expect(plan.refusal).toContainText(text('plan.form.provider'))
    const period = { startsOn: today(), endsOn: addMonths(today(), 6) }
    await plan.fillLine(service, { goal: 'Copilul crește fără bătaie', provider: 'SPAS Tinca', ...period })
    await plan.fillLine(benefit, { goal: 'Venitul ajunge pentru hrană', provider: 'AJPIS Bihor', ...period })
    await plan.leaveOutTheRest('Se urmărește la fiecare vizită')
    await plan.submit()
    await expect(page.getByText(text('plan.notices.submitted'))).toBeVisible()
  })

  await test.step('the mayor approves it by an order, without reading the questionnaire', async () => {
    const mayor = await visitor('primar@tinca.demo')
    await mayor.goto('/plans')
    await mayor.getByRole('link', { name: family.headName }).click()
    await expect(mayor.getByRole('heading', { level: 1 })).toContainText(family.headName)
    await expect(mayor.getByText(beating)).toHaveCount(0)
    await new ServicePlan(mayor).approve(orderNumber, today())
    await expect(mayor.getByText(text('plan.notices.approved'))).toBeVisible()
    for (const closed of [`/risk-sheets/${chain.risk}`, `/risk-sheets/${chain.risk}/print`, `/families/${familyId}`])
      expect((await mayor.request.get(closed)).status(), closed).toBe(403)
  })

  await test.step('sees the next visit in the schedule, six months after the order', async () => {
    const dueOn = addMonths(today(), 6)
    await page.goto(`/schedule?kind=monitoring-visit&month=${dueOn.slice(0, 7)}`)
    const visit = page.getByRole('row').filter({ hasText: family.headName })
    await expect(visit).toContainText(shownDay(dueOn))
    await page.goto(`/families/${familyId}`)
    await expectFile(page, family)
    await expect(page.getByRole('main')).toContainText(
      text('families.file.order', { number: orderNumber, date: shownDay(today()) }),
    )
  })

  await test.step('finds the children in both tables of the report', async () => {
    const after = await figuresOf(page, family.village)
    expect(after).toEqual({
      sixToTen: before.sixToTen + 2,
      violence: { children: before.violence.children + 2, exposed: before.violence.exposed + 1 },
    })
  })

  await test.step('prints every document', async () => {
    const { headName } = family
    await expectPrintable(page, `/observation-sheets/${chain.observation}/print`, text('observation.title'))
    await expect(page.getByText(number)).toBeVisible()
    await expectPrintable(page, `/risk-sheets/${chain.risk}/print`, text('riskSheet.title'))
    await expectPrintable(page, `/plans/${chain.plan}/print`, text('plan.print.title'))
    await expect(page.getByText('Se urmărește la fiecare vizită').first()).toBeVisible()
    await expect(page.getByText(headName).first()).toBeVisible()
    await expect(
      page.getByText(text('plan.print.orderText', { number: orderNumber, day: shownDay(today()) })),
    ).toBeVisible()
    await expectPrintable(page, '/report/print', text('report.sheet.title'), 'landscape')
    expect((await new YearlyReport(page).distribution('6b2', family.village)).children).toBe(
      before.violence.children + 2,
    )
  })
})
