import { createTranslator } from 'next-intl'
import account from '../../../lib/web/i18n/messages/ro/account.json' with { type: 'json' }
import analysis from '../../../lib/web/i18n/messages/ro/analysis.json' with { type: 'json' }
import documents from '../../../lib/web/i18n/messages/ro/documents.json' with { type: 'json' }
import alerts from '../../../lib/web/i18n/messages/ro/alerts.json' with { type: 'json' }
import corrections from '../../../lib/web/i18n/messages/ro/corrections.json' with { type: 'json' }
import county from '../../../lib/web/i18n/messages/ro/county.json' with { type: 'json' }
import dashboards from '../../../lib/web/i18n/messages/ro/dashboards.json' with { type: 'json' }
import duties from '../../../lib/web/i18n/messages/ro/duties.json' with { type: 'json' }
import guidance from '../../../lib/web/i18n/messages/ro/guidance.json' with { type: 'json' }
import specialProtection from '../../../lib/web/i18n/messages/ro/special-protection.json' with { type: 'json' }
import errors from '../../../lib/web/i18n/messages/ro/errors.json' with { type: 'json' }
import families from '../../../lib/web/i18n/messages/ro/families.json' with { type: 'json' }
import invisible from '../../../lib/web/i18n/messages/ro/invisible.json' with { type: 'json' }
import intake from '../../../lib/web/i18n/messages/ro/intake.json' with { type: 'json' }
import homeVisits from '../../../lib/web/i18n/messages/ro/home-visits.json' with { type: 'json' }
import notices from '../../../lib/web/i18n/messages/ro/notices.json' with { type: 'json' }
import observation from '../../../lib/web/i18n/messages/ro/observation.json' with { type: 'json' }
import observatory from '../../../lib/web/i18n/messages/ro/observatory.json' with { type: 'json' }
import plan from '../../../lib/web/i18n/messages/ro/plan.json' with { type: 'json' }
import professional from '../../../lib/web/i18n/messages/ro/professional.json' with { type: 'json' }
import registry from '../../../lib/web/i18n/messages/ro/registry.json' with { type: 'json' }
import report from '../../../lib/web/i18n/messages/ro/report.json' with { type: 'json' }
import reportEdition from '../../../lib/web/i18n/messages/ro/report-edition.json' with { type: 'json' }
import riskSheet from '../../../lib/web/i18n/messages/ro/risk-sheet.json' with { type: 'json' }
import schedule from '../../../lib/web/i18n/messages/ro/schedule.json' with { type: 'json' }
import shell from '../../../lib/web/i18n/messages/ro/shell.json' with { type: 'json' }
import today from '../../../lib/web/i18n/messages/ro/today.json' with { type: 'json' }
import workbooks from '../../../lib/web/i18n/messages/ro/workbooks.json' with { type: 'json' }

const messages = {
  account,
  alerts,
  analysis,
  documents,
  corrections,
  county,
  dashboards,
  duties,
  guidance,
  specialProtection,
  errors,
  families,
  homeVisits,
  intake,
  invisible,
  notices,
  observation,
  observatory,
  plan,
  professional,
  registry,
  report,
  reportEdition,
  riskSheet,
  schedule,
  shell,
  today,
  workbooks,
}

/** What the screen says, by its key: a changed word does not break a test. */
export const text = createTranslator({
  locale: 'ro',
  messages,
  timeZone: 'Europe/Bucharest',
  onError: (error) => {
    throw error
  },
})
