import { subjectAt, type World } from '@/lib/core/questionnaire/world'
import type { Engine } from './compile'
import type { Flag } from './verdict'

/** A birth date that rests on a guess: only its year, or year and month, are known. */
const birthDateAssumed = 'birth-date-assumed'
/** A separated child of 27 or over, whom no row counts. */
const separatedTooOld = 'separated-child-too-old'

/** What the social worker should look at, on top of the verdicts. */
export function flagsOf(engine: Engine, world: World): readonly Flag[] {
  const flags: Flag[] = []
  for (const { entity, key, birthAssumed } of world.subjects)
    if (birthAssumed && entity !== 'household') flags.push({ id: birthDateAssumed, entity, cpers: key })
  for (const at of world.separated)
    if (!world.sets.separated.includes(at))
      flags.push({ id: separatedTooOld, entity: 'separatedChild', cpers: subjectAt(world, at).key })
  for (const { check, logic } of engine.checks) {
    if (check.of === 'household') {
      if (logic.holds(world, 0)) flags.push({ id: check.id })
      continue
    }
    for (const at of check.of === 'person' ? world.persons : world.sets.separated)
      if (logic.holds(world, at)) flags.push({ id: check.id, entity: check.of, cpers: subjectAt(world, at).key })
  }
  return flags
}
