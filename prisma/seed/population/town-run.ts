import { dutyIds, type DutyId } from '@/lib/core/duties/duty-ids'
import { formatSheetNumber } from '@/lib/core/observation/sheet-number'
import { type DemoVillage, streetFrom } from '../demo/places'
import { type Random, randomFrom } from '../demo/random'
import { CnpRegister } from './copy-cnps'
import { idsOf } from './copy-ids'
import type { CountedDuty } from './family-duties'
import { listedNames, namesOf } from './copy-names'
import type { Draft } from './library'
import type { Pattern } from './pattern'
import type { Town } from './places'
import type { Slot, Word } from './slots'
import type { TownStaff } from './staff'

/** A copy of a pattern: what to fill into its slots. */
export type Copy = { readonly pattern: Pattern; readonly values: readonly string[] }

/** The families of one commune one after another, with what runs on from one to the next: numbers, counts, codes given out. */
export class TownRun {
  nth = 0
  readonly sheets = new Map<number, number>()
  readonly childrenByVillage = new Map<number, number>()
  readonly duties = new Map<DutyId, CountedDuty>()
  joinedAt: string | null = null
  private readonly orders = new Map<number, number>()
  private readonly cnps = new CnpRegister()
  private listed = 0
  private readonly name: string
  private readonly id: (nth: number, place: number) => string
  private readonly listedName: (nth: number) => string

  constructor(
    readonly town: Town,
    readonly staff: TownStaff,
    private readonly drawn: readonly number[],
    private readonly drafts: readonly Draft[],
    seed: string,
  ) {
    this.name = `${seed} ${town.siruta}`
    this.id = idsOf(this.name)
    this.listedName = listedNames(this.name)
  }

  /** The next family. */
  next(): Copy {
    const draft = this.drafts[this.drawn[this.nth] ?? -1]
    if (draft === undefined) throw new RangeError('the commune has no more families')
    const pattern = draft.pattern()
    const random = randomFrom(`${this.name} family ${this.nth}`)
    const village = villageOf(this.town, random)
    const { cast } = pattern
    const names = namesOf(cast, cast.listed === null ? null : this.listedName(this.listed++), random)
    const cnps = cast.cnps.map((person) => this.cnps.issue(person))
    const orders = pattern.orders.map((day) => String(running(this.orders, day)))
    const words = this.words(village, pattern, random)
    const nth = this.nth++
    const valueOf = (slot: Slot): string => {
      if (slot.what === 'word') return words[slot.word]
      if (slot.what === 'id') return this.id(nth, slot.nth)
      const list = { surname: names.surnames, given: names.given, cnp: cnps, order: orders }[slot.what]
      return list[slot.nth] ?? ''
    }
    this.count(pattern, village)
    return { pattern, values: pattern.slots.map(valueOf) }
  }

  private words(
    village: DemoVillage | null,
    { numbered, registeredOn }: Pattern,
    random: Random,
  ): Record<Word, string> {
    const { town, staff } = this
    return {
      communeId: String(town.siruta),
      countyId: String(town.county),
      villageId: village === null ? '\\N' : String(village.siruta),
      villageIdInJson: village === null ? 'null' : String(village.siruta),
      communeName: town.name,
      countyName: town.countyName,
      villageName: village?.name ?? '',
      street: streetFrom(village?.siruta ?? town.siruta, random),
      streetNo: String(random.between(1, 240)),
      sheetNumber: numbered
        ? formatSheetNumber(town.county, running(this.sheets, registeredOn), Number(registeredOn.slice(0, 4)))
        : '',
      workerId: staff.worker.id,
      workerName: staff.worker.name,
      workerEmail: staff.worker.email,
      mayorId: staff.mayor.id,
      coordinatorId: staff.coordinator.id,
      coordinatorName: staff.coordinator.name,
      officerId: staff.officer.id,
      officerName: staff.officer.name,
    }
  }

  private count({ duties, childrenAtHome, closed, enteredAt }: Pattern, village: DemoVillage | null): void {
    if (this.joinedAt === null || enteredAt < this.joinedAt) this.joinedAt = enteredAt
    if (!closed && village !== null)
      this.childrenByVillage.set(village.siruta, (this.childrenByVillage.get(village.siruta) ?? 0) + childrenAtHome)
    for (const count of duties) addCount(this.duties, count)
  }
}

/** The next number of the year of that day. */
function running(last: Map<number, number>, day: string): number {
  const year = Number(day.slice(0, 4))
  const next = (last.get(year) ?? 0) + 1
  last.set(year, next)
  return next
}

/** The seat of the commune has more families than each of the other villages. */
function villageOf({ villages }: Town, random: Random): DemoVillage | null {
  const [seat] = villages
  if (seat === undefined) return null
  if (villages.length === 1 || random.chance(0.3)) return seat
  return random.pick(villages)
}

export function addCount(counts: Map<DutyId, CountedDuty>, more: CountedDuty): void {
  const kept = counts.get(more.duty)
  counts.set(
    more.duty,
    kept === undefined
      ? more
      : {
          duty: more.duty,
          open: kept.open + more.open,
          dueToday: kept.dueToday + more.dueToday,
          dueSoon: kept.dueSoon + more.dueSoon,
          late: kept.late + more.late,
          metInTime: kept.metInTime + more.metInTime,
          metLate: kept.metLate + more.metLate,
        },
  )
}

/** In the order of the list of obligations. */
export const countsInOrder = (counts: ReadonlyMap<DutyId, CountedDuty>): CountedDuty[] =>
  dutyIds.flatMap((duty) => counts.get(duty) ?? [])
