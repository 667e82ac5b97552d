import { violenceRows } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import type { Alert } from '@/lib/data/alerts'

/** The observation sheet that an alert rests on, with the rows that speak of violence; null when it rests on none. */
export const observationOf = ({ observationSheetId }: Pick<Alert, 'observationSheetId'>) =>
  observationSheetId === null ? null : { sheetId: observationSheetId, rows: violenceRows }
