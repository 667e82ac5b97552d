import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Those of more than ten seconds: begun last they would keep everybody waiting beside an idle processor. */
const slow = [
  'tests/db/sign-in-storm.db.test.ts',
  'tests/db/day-counts.db.test.ts',
  'tests/db/demo.db.test.ts',
  'tests/db/generate.db.test.ts',
  'tests/db/notice-durability.db.test.ts',
  'tests/db/demo-content.db.test.ts',
  'tests/db/generate-complete.db.test.ts',
  'tests/content/properties.test.ts',
  'lib/platform/xlsx/read-workbook.test.ts',
]

const isSlow = ({ moduleId }: TestSpecification) => slow.some((path) => moduleId.endsWith(path))

/** As Vitest orders them, but the slow ones first: a fresh clone does not know how long a file took. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))]
  }
}
