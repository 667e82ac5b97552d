import type { Act } from '@/lib/core/duties/duty'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/** The names of the duties in messages that leave the house; the same as on the pages (messages `duties.duty`). */
export const dutyNames: Readonly<Record<DutyId, Text>> = {
  'OB-04': text('Prima fișă de observație', 'First observation sheet'),
  'OB-05': text('Reînnoirea fișei de observație', 'Renewal of the observation sheet'),
  'OB-08': text('Actualizarea lunară', 'Monthly update'),
  'OB-10': text('Trimiterea fișei la SPAS', 'Sending the sheet to SPAS'),
  'OB-11': text('Sesizare fără fișă', 'Case logged without a sheet'),
  'OB-21': text('Vizita la domiciliu', 'Home visit'),
  'OB-30': text('Alerta de violență către DGASPC', 'Alert to DGASPC'),
  'OB-31': text('Verificarea alertei de violență', 'Verification of the alert'),
  'OB-32': text('Familia unui copil din protecția specială', 'Family of a child in special protection'),
  'OB-35': text('Datele trimestriale', 'Quarterly data'),
  'OB-37': text('Planul de servicii', 'Service plan'),
  'OB-39': text('Aprobarea planului de servicii', 'Approval of the service plan'),
  'OB-40': text('Vizită de monitorizare anuală', 'Monitoring visit, yearly'),
  'OB-41': text('Vizită de monitorizare semestrială', 'Monitoring visit, half-yearly'),
  'OB-42': text('Vizită de monitorizare trimestrială', 'Monitoring visit, quarterly'),
  'OB-43': text('Revizuirea planului', 'Revision of the plan'),
  'OB-50': text('Raportul anual', 'Yearly report'),
  'OB-60': text('Liste de la DGASPC', 'Lists from DGASPC'),
  'OB-66': text('Verificarea serviciului', 'Check of a service'),
  'OB-70': text('Coordonatorul comunei', 'Coordinator of the commune'),
  'OB-71': text('Întâlnirea semestrială', 'Half-yearly meeting'),
  'OB-72': text('Solicitare de îndrumare', 'Request for guidance'),
  'OB-81': text('Planul anual de acțiune', 'Yearly action plan'),
  'OB-82': text('Dezbaterea bugetului', 'Budget debate'),
  'CH-1': text('Familie cu peste 10 situații de risc', 'Family with over 10 risk situations'),
}

/** How an act is cited; as on the pages (messages `duties.act`). */
export const actNames: Readonly<Record<Act, Text>> = {
  'gd-691-2015': text('HG 691/2015', 'GD 691/2015'),
  'gd-797-2017': text('HG 797/2017, anexa 3', 'GD 797/2017 Annex 3'),
  'law-272-2004': text('Legea 272/2004', 'Law 272/2004'),
  'law-273-2006': text('Legea 273/2006', 'Law 273/2006'),
  'law-292-2011': text('Legea 292/2011', 'Law 292/2011'),
  'order-1086-2018': text('Ordinul 1086/2018', 'Order 1086/2018'),
  method: text('metodologia', 'methodology'),
}
