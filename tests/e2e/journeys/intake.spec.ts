import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from '../support/days'
import { addFamily, someFamily } from '../support/families'
import { freshName } from '../support/fresh-names'
import { idIn } from '../support/ids'
import { ProfessionalSheet } from '../support/professional-sheet'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

const worker = 'asistent@tinca.demo'
const professional = 'cadru@tinca.demo'

test.describe('a teacher', () => {
  test.use({ as: professional })

  test('sends a sheet, SPAS finds its family new, takes it over and the visit stands in the calendar', async ({
    page,
    visitor,
  }) => {
    test.slow()
    const surname = freshName('Rogojan')
    const head = `${surname} Petre`
    const sheet = new ProfessionalSheet(page)
    const id = await sheet.begin()
    await sheet.talk('10:40', '10:00')
    await expect(sheet.talkEnd).toHaveAccessibleDescription(new RegExp(text('errors.endBeforeStart')))
    await sheet.send()
    await expect(page.getByRole('main').getByRole('alert').first()).toContainText(text('errors.nameOrChild'))
    await sheet.fill({ head, child: `${surname} ${freshName('Vlad')}`, bornOn: '04.03.2018' }, 3, '5c')
    await sheet.send()
    await expect(sheet.receipt).toBeVisible()
    await expect(page.getByText(/peste 48 de ore/)).toBeVisible()
    await page.getByRole('link', { name: text('professional.sent.print') }).click()
    await expect(page.getByRole('article')).not.toContainText(surname)

    const spas = await visitor(worker)
    await spas.goto('/intake')
    await spas.getByRole('link', { name: new RegExp(surname) }).click()
    await expect(spas.getByText(text('intake.find.none'))).toBeVisible()
    await expect(spas.getByText(text('intake.arrived.lateText'))).toBeVisible()
    await spas.getByRole('link', { name: text('intake.find.new') }).click()
    await expect(spas.getByLabel(text('families.fields.headName'))).toHaveValue(head)
    await spas.getByLabel(text('families.fields.villageId')).selectOption({ label: 'Tinca' })
    const child = spas.getByRole('group', { name: text('families.new.child', { n: 1 }) })
    await child
      .getByLabel(text('families.fields.noCnpReason'))
      .selectOption({ label: text('families.noCnpReasons.not-shown') })
    await child.getByRole('radio', { name: text('families.sex.1') }).check()
    await spas.getByRole('checkbox', { name: text('intake.newFamily.unknown') }).check()
    await spas.getByRole('button', { name: text('families.new.submit') }).click()
    await spas.waitForURL(/take-over/)
    await spas.getByLabel(text('intake.arrived.visitOn')).fill(shownDay(today()))
    await spas.getByLabel(text('intake.arrived.visitTime')).fill('16:00')
    await spas.getByRole('button', { name: text('intake.arrived.submit') }).click()
    await spas.waitForURL(/observation-sheets/)
    await expect(spas.getByText('Cadru didactic').first()).toBeVisible()

    await spas.goto('/invisible-children')
    await expect(spas.getByRole('row', { name: new RegExp(surname) })).toContainText('Asistența socială')
    await spas.goto('/schedule')
    await expect(spas.getByText(new RegExp(`${shownDay(today())} 16:00`)).first()).toBeVisible()

    await page.goto(`/referrals/${id}`)
    await expect(page.getByText(/SPAS a preluat fișa/)).toBeVisible()
    for (const address of ['/intake', '/observatory', `/intake/sheets/${id}`, '/schedule', '/home-visits/calendar']) {
      expect((await page.request.get(address)).status(), address).toBe(403)
    }
    const stranger = await visitor('asistent@apata.demo')
    expect((await stranger.request.get(`/intake/sheets/${id}`)).status()).toBe(404)
  })
})

test.describe('a social worker', () => {
  test.use({ as: worker })

  test('finds the family of a telephone call and opens its sheet with one press @desktop', async ({
    page,
    visitor,
  }) => {
    const family = someFamily()
    const familyId = await addFamily(page, family)
    await page.goto('/intake/new')
    await page.getByRole('radio', { name: /^c\)/ }).check()
    await page.getByLabel(text('intake.form.channel')).selectOption({ label: text('intake.channels.phone') })
    await page.getByLabel(text('intake.form.reporterKind')).selectOption({ label: text('intake.reporters.anonymous') })
    await page.getByLabel(text('intake.form.toldHead')).fill(family.headName.toUpperCase())
    await page.getByLabel(text('intake.form.toldText')).fill('Copiii sunt singuri acasă.')
    await page.getByRole('button', { name: text('intake.form.save') }).click()
    await page.waitForURL(/\/intake\/[0-9a-f-]{36}$/)
    const caseId = idIn(page)
    await page
      .getByRole('listitem')
      .filter({ hasText: family.headName })
      .getByRole('button', { name: text('intake.find.choose') })
      .click()
    await page.getByRole('button', { name: text('intake.page.openSheet') }).click()
    await page.waitForURL(/observation-sheets/)
    await expect(page.getByRole('radio', { name: /^c\)/ })).toBeChecked()

    await page.goto(`/families/${familyId}`)
    await expect(page.getByRole('link', { name: /sesizare din/ })).toHaveAttribute('href', `/intake/${caseId}`)
    const stranger = await visitor('asistent@apata.demo')
    for (const address of [`/intake/${caseId}`, `/intake/${caseId}/family`]) {
      expect((await stranger.request.get(address)).status(), address).toBe(404)
    }
  })
})
