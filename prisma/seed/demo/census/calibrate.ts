import type { Random } from '../random'
import type { Household } from './household'
import { Ledger } from './ledger'
import { type Move, movesOf, trade, type Trader, traderOf } from './moves'
import { emptyProfile, type Profile } from './profile'
import { readProfile } from './rows-of-facts'
import { steering } from './steering'

type Place = Trader & { profile: Profile }

/** Every move of every place: a large family is changed more often than a small one. */
const choicesAmong = (places: readonly Place[]): { readonly place: Place; readonly move: Move }[] =>
  places.flatMap((place) => movesOf(place.household).map((move) => ({ place, move })))

/** Rounds in which the search looks for better facts. */
const rounds = 1_000_000
/** A change for the worse by so much is taken now and then at the start, never at the end. */
const firstHeat = 1
/** The few families with a child in care must fit figures of their own: they get a larger part of the rounds. */
const shareOfSps = 0.15
const shareOfTrades = 0.15

/** Changes facts of households, one or two at a time, until their sums come as near as they can to what the census found. */
export function calibrate(households: readonly Household[], random: Random): void {
  const { cells, contribute } = steering(households)
  const ledger = new Ledger(cells)
  const places = households.map((household): Place => {
    const profile = emptyProfile()
    readProfile(household, profile)
    contribute(household, profile, 1, ledger.collect)
    return { ...traderOf(household), profile }
  })
  ledger.settle(true)

  const groups = [true, false].map((sps) => choicesAmong(places.filter(({ household }) => household.sps === sps)))
  let [spare, otherSpare] = [emptyProfile(), emptyProfile()]
  const collect = ({ household, profile }: Place, changed: Profile): void => {
    readProfile(household, changed)
    contribute(household, profile, -1, ledger.collect)
    contribute(household, changed, 1, ledger.collect)
  }
  const keeps = (heat: number): boolean => {
    const change = ledger.change()
    const keep = change < 0 || random.next() < Math.exp(-change / heat)
    ledger.settle(keep)
    return keep
  }

  for (let round = 0; round < rounds; round++) {
    const heat = firstHeat * (1 - round / rounds) ** 3 + 1e-6
    const group = groups[random.chance(shareOfSps) ? 0 : 1] ?? []
    const { place, move } = random.pick(group)
    const partner = random.chance(shareOfTrades) ? random.pick(group).place : place
    const undo = partner === place ? move(random) : trade(place, partner, random)
    if (undo === null) continue
    collect(place, spare)
    if (partner !== place) collect(partner, otherSpare)
    if (!keeps(heat)) {
      undo()
      continue
    }
    ;[place.profile, spare] = [spare, place.profile]
    if (partner !== place) [partner.profile, otherSpare] = [otherSpare, partner.profile]
  }
}
