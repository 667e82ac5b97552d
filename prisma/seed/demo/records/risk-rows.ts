import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import { idOf } from '../people/ids'
import { isChild } from '../people/roster'
import type { RiskStory } from '../story/case-story'
import { type CaseFile, childIdOf } from './case-file'
import { begunLog } from './begun-sheet'
import type { Row, Rows } from './rows'

type RiskRows = Pick<Rows, 'risk_sheet' | 'risk_change' | 'risk_sheet_child' | 'registry_entry'>

/** The risk sheet of a family, begun or finished, and the entries in the Registry that it leads to. */
export function riskRows(file: CaseFile): RiskRows {
  const { risk } = file.story
  if (risk === null) return { risk_sheet: [], risk_change: [], risk_sheet_child: [], registry_entry: [] }
  return risk.finish === null ? begunRows(file, risk) : finishedRows(file, risk, risk.finish)
}

function begunRows(file: CaseFile, risk: RiskStory): RiskRows {
  const { content, entries } = begunLog(risk)
  const { household, persons, separatedChildren } = content
  return {
    risk_sheet: [
      {
        ...sheetRow(file, risk),
        status: 'draft',
        content: { household, persons, separatedChildren },
        revision: entries.length,
        rules: null,
        parameters: null,
        verdict: null,
        confirmed: [],
        undetermined: [],
        situations: null,
        monitoring_months: null,
        alert: false,
        finished_at: null,
        finished_by: null,
      },
    ],
    risk_change: entries.map((entry) => ({
      ...file.key,
      ...entry,
      sheet_id: risk.id,
      received_at: entry.at,
      user_id: file.worker.id,
    })),
    risk_sheet_child: [],
    registry_entry: [],
  }
}

function finishedRows(file: CaseFile, risk: RiskStory, { at, verdict }: NonNullable<RiskStory['finish']>): RiskRows {
  const { story, key, worker } = file
  const { household, persons, separatedChildren } = contentOf(risk)
  return {
    risk_sheet: [
      {
        ...sheetRow(file, risk),
        status: 'finished',
        content: { household, persons, separatedChildren },
        revision: 1,
        rules: riskEngine2018.rules.version,
        parameters: verdict.parameters,
        verdict,
        confirmed: verdict.confirmed,
        undetermined: verdict.undetermined,
        situations: verdict.situations,
        monitoring_months: verdict.monitoringMonths,
        alert: verdict.alert,
        finished_at: at,
        finished_by: worker.id,
      },
    ],
    risk_change: [],
    risk_sheet_child: verdict.children.map(({ cpers, direct }) => ({
      ...key,
      sheet_id: risk.id,
      child_id: childIdOf(story, cpers),
      cpers,
      direct,
    })),
    registry_entry:
      verdict.situations === 0
        ? []
        : verdict.children.map(({ cpers }) => ({
            ...key,
            id: idOf(`registry entry ${story.id} ${cpers}`),
            child_id: childIdOf(story, cpers),
            family_id: story.id,
            risk_sheet_id: risk.id,
            registered_on: risk.sheet.sheetDate,
          })),
  }
}

/** What a begun sheet and a finished one have alike. */
function sheetRow({ story, key, worker, sheetNumber }: CaseFile, { id, sheet, begunAt }: RiskStory): Row {
  const { members, separated } = story.roster
  const links = (people: readonly { readonly number: number }[]) =>
    Object.fromEntries(people.map(({ number }) => [number, childIdOf(story, number)]))
  return {
    ...key,
    id,
    family_id: story.id,
    observation_sheet_id: story.observation?.id ?? null,
    number: sheetNumber,
    sheet_date: sheet.sheetDate,
    child_links: { persons: links(members.filter(isChild)), separatedChildren: links(separated) },
    created_at: begunAt,
    created_by: worker.id,
  }
}

/** The answers of a sheet as they are kept: the numbers of the people stand outside their answers. */
export const contentOf = ({ sheet }: RiskStory): SheetContent => ({
  sheetDate: sheet.sheetDate,
  household: sheet.household,
  persons: byNumber(sheet.persons, codes.person),
  separatedChildren: byNumber(sheet.separatedChildren, codes.separatedChild),
})

const byNumber = (records: readonly Answers[], numberCode: string) =>
  Object.fromEntries(
    records.map((answers) => [
      String(answers[numberCode]),
      Object.fromEntries(Object.entries(answers).filter(([code]) => code !== numberCode)),
    ]),
  )
