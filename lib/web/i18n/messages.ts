import accountEn from './messages/en/account.json'
import alertsEn from './messages/en/alerts.json'
import analysisEn from './messages/en/analysis.json'
import correctionsEn from './messages/en/corrections.json'
import countyEn from './messages/en/county.json'
import dashboardsEn from './messages/en/dashboards.json'
import documentsEn from './messages/en/documents.json'
import dutiesEn from './messages/en/duties.json'
import errorsEn from './messages/en/errors.json'
import familiesEn from './messages/en/families.json'
import guidanceEn from './messages/en/guidance.json'
import homeVisitsEn from './messages/en/home-visits.json'
import intakeEn from './messages/en/intake.json'
import invisibleEn from './messages/en/invisible.json'
import professionalEn from './messages/en/professional.json'
import noticesEn from './messages/en/notices.json'
import observationEn from './messages/en/observation.json'
import observatoryEn from './messages/en/observatory.json'
import oversightEn from './messages/en/oversight.json'
import planEn from './messages/en/plan.json'
import registryEn from './messages/en/registry.json'
import reportEn from './messages/en/report.json'
import reportEditionEn from './messages/en/report-edition.json'
import riskSheetEn from './messages/en/risk-sheet.json'
import scheduleEn from './messages/en/schedule.json'
import shellEn from './messages/en/shell.json'
import specialProtectionEn from './messages/en/special-protection.json'
import todayEn from './messages/en/today.json'
import workbooksEn from './messages/en/workbooks.json'
import accountRo from './messages/ro/account.json'
import alertsRo from './messages/ro/alerts.json'
import analysisRo from './messages/ro/analysis.json'
import correctionsRo from './messages/ro/corrections.json'
import countyRo from './messages/ro/county.json'
import dashboardsRo from './messages/ro/dashboards.json'
import documentsRo from './messages/ro/documents.json'
import dutiesRo from './messages/ro/duties.json'
import errorsRo from './messages/ro/errors.json'
import familiesRo from './messages/ro/families.json'
import guidanceRo from './messages/ro/guidance.json'
import homeVisitsRo from './messages/ro/home-visits.json'
import intakeRo from './messages/ro/intake.json'
import invisibleRo from './messages/ro/invisible.json'
import professionalRo from './messages/ro/professional.json'
import noticesRo from './messages/ro/notices.json'
import observationRo from './messages/ro/observation.json'
import observatoryRo from './messages/ro/observatory.json'
import oversightRo from './messages/ro/oversight.json'
import planRo from './messages/ro/plan.json'
import registryRo from './messages/ro/registry.json'
import reportRo from './messages/ro/report.json'
import reportEditionRo from './messages/ro/report-edition.json'
import riskSheetRo from './messages/ro/risk-sheet.json'
import scheduleRo from './messages/ro/schedule.json'
import shellRo from './messages/ro/shell.json'
import specialProtectionRo from './messages/ro/special-protection.json'
import todayRo from './messages/ro/today.json'
import workbooksRo from './messages/ro/workbooks.json'
import type { Language } from './language'

const ro = {
  account: accountRo,
  alerts: alertsRo,
  analysis: analysisRo,
  corrections: correctionsRo,
  county: countyRo,
  dashboards: dashboardsRo,
  documents: documentsRo,
  duties: dutiesRo,
  errors: errorsRo,
  families: familiesRo,
  guidance: guidanceRo,
  homeVisits: homeVisitsRo,
  intake: intakeRo,
  invisible: invisibleRo,
  professional: professionalRo,
  notices: noticesRo,
  observation: observationRo,
  observatory: observatoryRo,
  oversight: oversightRo,
  plan: planRo,
  registry: registryRo,
  report: reportRo,
  reportEdition: reportEditionRo,
  riskSheet: riskSheetRo,
  schedule: scheduleRo,
  shell: shellRo,
  specialProtection: specialProtectionRo,
  today: todayRo,
  workbooks: workbooksRo,
}

export type Messages = typeof ro

const en: Messages = {
  account: accountEn,
  alerts: alertsEn,
  analysis: analysisEn,
  corrections: correctionsEn,
  county: countyEn,
  dashboards: dashboardsEn,
  documents: documentsEn,
  duties: dutiesEn,
  errors: errorsEn,
  families: familiesEn,
  guidance: guidanceEn,
  homeVisits: homeVisitsEn,
  intake: intakeEn,
  invisible: invisibleEn,
  professional: professionalEn,
  notices: noticesEn,
  observation: observationEn,
  observatory: observatoryEn,
  oversight: oversightEn,
  plan: planEn,
  registry: registryEn,
  report: reportEn,
  reportEdition: reportEditionEn,
  riskSheet: riskSheetEn,
  schedule: scheduleEn,
  shell: shellEn,
  specialProtection: specialProtectionEn,
  today: todayEn,
  workbooks: workbooksEn,
}

/** The texts of the screen, a file an area; the compiler holds English to the keys of Romanian. */
export const messagesOf: Readonly<Record<Language, Messages>> = { ro, en }
