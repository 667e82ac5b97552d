import { addFamily, expectFile, someFamily } from '../support/families'
import { plainly } from '../support/fresh-names'
import { Observatory } from '../support/observatory'
import { expectNoOverflow } from '../support/paper'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('a family is found without diacritics or capitals, by its head or by a child', async ({ page }) => {
  const family = someFamily()
  await addFamily(page, family)
  const observatory = new Observatory(page)
  await observatory.open()
  await observatory.searchFor(plainly(family.headName))
  await observatory.expectOnly(family.headName)
  expect(new URL(page.url()).searchParams.get('q')).toBe(plainly(family.headName))

  await page.getByRole('link', { name: text('observatory.views.children'), exact: true }).click()
  await page.waitForURL(/view=children/)
  await observatory.searchFor(plainly(family.children[0]?.givenName ?? ''))
  await observatory.expectOnly(family.children[0]?.givenName ?? '')
  await observatory.names.first().click()
  await expectFile(page, family)
  await page.goBack()
  await observatory.expectOnly(family.children[0]?.givenName ?? '')
})

test('filters, order and pages stand in the address, and the back button takes one step at a time', async ({
  page,
}) => {
  await addFamily(page, someFamily())
  const observatory = new Observatory(page)
  await observatory.open()
  await observatory.filterBy('state', 'no-sheet')
  await expect(observatory.rows.first()).toContainText(text('families.states.no-sheet'))
  const all = await observatory.rows.count()
  expect(await observatory.rows.filter({ hasText: text('families.states.no-sheet') }).count()).toBe(all)
  await observatory.giveUp(text('families.states.no-sheet'))
  await expect(page).toHaveURL('/observatory')

  const first = await observatory.names.first().innerText()
  await observatory.sortBy('family')
  await page.waitForURL(/dir=desc/)
  await expect(observatory.names.first()).not.toHaveText(first)
  const heads = (await observatory.names.allInnerTexts()).map((name) => name.split('\n')[0] ?? '')
  expect(heads).toEqual(heads.toSorted(new Intl.Collator('ro').compare).reverse())

  const firstOfPage = await observatory.names.first().innerText()
  await observatory.goToPage(2)
  await expect(observatory.names.first()).not.toHaveText(firstOfPage)
  await page.goBack()
  await expect(observatory.names.first()).toHaveText(firstOfPage, { useInnerText: true })
  await page.goBack()
  await expect(page).toHaveURL('/observatory')
  await expect(observatory.names.first()).toHaveText(first, { useInnerText: true })
})

test('the list can be searched and a file opened from the keyboard alone @desktop', async ({ page }) => {
  const family = someFamily()
  await addFamily(page, family)
  await page.goto('/observatory')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: text('shell.skip') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  const observatory = new Observatory(page)
  const tabTo = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 40 && !(await isThere()); presses++) await page.keyboard.press('Tab')
  }
  await tabTo(() => observatory.search.evaluate((box) => box === document.activeElement))
  await expect(observatory.search).toBeFocused()
  await page.keyboard.type(plainly(family.surname))
  await page.keyboard.press('Enter')
  await observatory.expectOnly(family.headName)

  const link = observatory.names.first()
  await tabTo(() => link.evaluate((element) => element === document.activeElement))
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expectFile(page, family)
})

test('on a phone each family is a card that fits, with its facts one under another @phone', async ({ page }) => {
  const family = { ...someFamily(), headName: `${someFamily().surname}-Constantinescu Alexandrina-Lăcrămioara` }
  await addFamily(page, family)
  const observatory = new Observatory(page)
  await observatory.open()
  await observatory.searchFor(plainly(family.surname))
  await observatory.expectOnly(family.headName)
  const [name, village] = await Promise.all([
    observatory.rows.getByRole('rowheader').boundingBox(),
    observatory.rows.getByRole('cell').first().boundingBox(),
  ])
  expect(village?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0) - 1)
  await expectNoOverflow(page)
})
