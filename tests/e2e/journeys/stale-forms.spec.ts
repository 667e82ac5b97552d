import { addFamily, someFamily } from '../support/families'
import { familyWithPlan } from '../support/prepared'
import { ServicePlan } from '../support/service-plan'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

const worker = 'asistent@tinca.demo'
test.use({ as: worker })

test('who saves a family that somebody else has changed is shown both, and decides @desktop', async ({
  page,
  visitor,
}) => {
  const id = await addFamily(page, someFamily())
  const colleague = await visitor(worker)
  for (const each of [page, colleague]) await each.goto(`/families/${id}/edit`)
  const street = text('families.fields.street')
  const phone = text('families.fields.phone')
  const save = text('families.form.save')

  await colleague.getByLabel(street).fill('Strada Morii')
  await colleague.getByLabel(phone).fill('0722 123 456')
  await colleague.getByRole('button', { name: save }).click()
  await colleague.waitForURL(`**/families/${id}`)

  await page.getByLabel(street).fill('Strada Școlii')
  await page.getByRole('button', { name: save }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text('errors.stale'))
  await expect(page.getByLabel(street)).toHaveValue('Strada Școlii')
  await expect(page.getByLabel(street)).toHaveAccessibleDescription(/Strada Morii/)
  await expect(page.getByLabel(phone)).toHaveAccessibleDescription(/0722 123 456/)

  await page.getByLabel(phone).fill('0722 123 456')
  await page.getByRole('button', { name: save }).click()
  await page.waitForURL(`**/families/${id}`)
  await expect(page.getByRole('main')).toContainText('Strada Școlii')
  await expect(page.getByRole('main')).toContainText('0722 123 456')
})

test('who saves a plan that somebody else has changed is shown both, and loses nothing @desktop', async ({
  page,
  visitor,
}) => {
  const { planId } = await familyWithPlan(page)
  const colleaguePage = await visitor(worker)
  await colleaguePage.goto(`/plans/${planId}`)
  const [mine, theirs] = [new ServicePlan(page), new ServicePlan(colleaguePage)]

  await theirs.goal.fill('Un venit stabil')
  await theirs.add('Ajutorul pentru încălzirea locuinței')

  await mine.goal.fill('Mai puțină lipsă')
  await mine.save()
  await expect(page.getByText(text('plan.form.staleWho', { name: '' }).trim())).toBeVisible()
  await expect(page.getByText('Ajutorul pentru încălzirea locuinței').first()).toBeVisible()
  await expect(mine.goal).toHaveValue('Mai puțină lipsă')
  await expect(mine.goal).toHaveAccessibleDescription(/Un venit stabil/)

  await page.getByRole('link', { name: text('plan.form.staleOpen') }).click()
  await expect(mine.goal).toHaveValue('Un venit stabil')
  await expect(mine.line('Ajutorul pentru încălzirea locuinței')).toBeVisible()
})
