import type { AtOnceKind } from '@/lib/core/notices/kinds'

/**
 * How a kind is told: `one` and `more` are subjects, `more` from two on; `body` says what it means; `path` is where to go,
 * `ofCoordinator` where a coordinator goes, who reads numbers of it and not the case.
 */
type KindText = {
  readonly path: string
  readonly ofCoordinator?: string
  readonly ro: { readonly one: string; readonly more: (n: string) => string; readonly body: string }
  readonly en: { readonly one: string; readonly more: (n: number) => string; readonly body: string }
}

/** Nothing here names a child, a family, a sheet or a place: whoever reads over a shoulder learns no more than that work waits. */
export const kindTexts: Readonly<Record<AtOnceKind, KindText>> = {
  'alert-sent': {
    path: '/alerts',
    ro: {
      one: 'Alertă nouă de violență de la SPAS',
      more: (n) => `${n} alerte noi de violență de la SPAS`,
      body: 'SPAS a trimis o suspiciune de violență. Termenul de verificare curge de la trimitere: confirmați primirea.',
    },
    en: {
      one: 'A new alert from SPAS',
      more: (n) => `${n} new alerts from SPAS`,
      body: 'SPAS has sent a suspicion of violence. The time for verifying it runs from sending: confirm its receipt.',
    },
  },
  'alert-received': {
    path: '/alerts',
    ro: {
      one: 'Alerta a fost primită de DGASPC',
      more: (n) => `${n} alerte au fost primite de DGASPC`,
      body: 'DGASPC a confirmat primirea alertei pe care ați trimis-o.',
    },
    en: {
      one: 'DGASPC has received the alert',
      more: (n) => `DGASPC has received ${n} alerts`,
      body: 'DGASPC confirmed that it received the alert you sent.',
    },
  },
  'alert-verified': {
    path: '/alerts',
    ro: {
      one: 'Alerta a fost verificată de DGASPC',
      more: (n) => `${n} alerte au fost verificate de DGASPC`,
      body: 'DGASPC a înregistrat rezultatul verificării. Rezultatul se citește în aplicație.',
    },
    en: {
      one: 'DGASPC has verified the alert',
      more: (n) => `DGASPC has verified ${n} alerts`,
      body: 'DGASPC has recorded what the verification found. The result is read in the application.',
    },
  },
  'alert-ending': {
    path: '/alerts',
    ro: {
      one: 'Termenul unei alerte se apropie de sfârșit',
      more: (n) => `${n} alerte cu termenul aproape de sfârșit`,
      body: 'Mai sunt cel mult 12 ore pentru verificare, iar rezultatul nu este înregistrat.',
    },
    en: {
      one: 'The time to verify an alert is running out',
      more: (n) => `The time to verify ${n} alerts is running out`,
      body: 'At most 12 hours are left for the verification and no result is recorded.',
    },
  },
  'alert-overdue': {
    path: '/alerts',
    ofCoordinator: '/county',
    ro: {
      one: 'Alertă neverificată la termen',
      more: (n) => `${n} alerte neverificate la termen`,
      body: 'Termenul de verificare a trecut, iar rezultatul nu este înregistrat.',
    },
    en: {
      one: 'An alert was not verified in time',
      more: (n) => `${n} alerts were not verified in time`,
      body: 'The time for verification is over and no result is recorded.',
    },
  },
  'escalation-sent': {
    path: '/escalations',
    ofCoordinator: '/county',
    ro: {
      one: 'Cerere nouă de sprijin de la SPAS',
      more: (n) => `${n} cereri noi de sprijin de la SPAS`,
      body: 'SPAS cere sprijinul DGASPC pentru o familie.',
    },
    en: {
      one: 'A new request for support from SPAS',
      more: (n) => `${n} new requests for support from SPAS`,
      body: 'SPAS asks DGASPC to support a family.',
    },
  },
  'escalation-advised': {
    path: '/today',
    ro: {
      one: 'DGASPC a răspuns la o cerere de sprijin',
      more: (n) => `DGASPC a răspuns la ${n} cereri de sprijin`,
      body: 'Recomandarea DGASPC se află în dosarul familiei.',
    },
    en: {
      one: 'DGASPC has answered a request for support',
      more: (n) => `DGASPC has answered ${n} requests for support`,
      body: 'The advice of DGASPC is in the family file.',
    },
  },
  'guidance-asked': {
    path: '/guidance',
    ro: {
      one: 'Solicitare nouă de îndrumare de la SPAS',
      more: (n) => `${n} solicitări noi de îndrumare de la SPAS`,
      body: 'SPAS cere îndrumarea DGASPC. Întrebarea se citește în aplicație.',
    },
    en: {
      one: 'A new request of SPAS for guidance',
      more: (n) => `${n} new requests of SPAS for guidance`,
      body: 'SPAS asks DGASPC for guidance. The question is read in the application.',
    },
  },
  'sheet-arrived': {
    path: '/intake',
    ro: {
      one: 'Fișă nouă de la un profesionist',
      more: (n) => `${n} fișe noi de la profesioniști`,
      body: 'A sosit o fișă de observație completată de un profesionist. Termenul vizitei curge de la primire.',
    },
    en: {
      one: 'A new sheet from a professional',
      more: (n) => `${n} new sheets from professionals`,
      body: 'An observation sheet filled in by a professional has arrived. The time for the visit runs from its arrival.',
    },
  },
  'sheet-received': {
    path: '/referrals',
    ro: {
      one: 'Fișa trimisă a fost primită de SPAS',
      more: (n) => `${n} fișe trimise au fost primite de SPAS`,
      body: 'SPAS a confirmat primirea fișei de observație pe care ați trimis-o.',
    },
    en: {
      one: 'SPAS has received the sheet you sent',
      more: (n) => `SPAS has received ${n} sheets you sent`,
      body: 'SPAS confirmed that it received the observation sheet you sent.',
    },
  },
  'sheet-returned': {
    path: '/referrals',
    ro: {
      one: 'O fișă trimisă a fost returnată',
      more: (n) => `${n} fișe trimise au fost returnate`,
      body: 'SPAS a returnat fișa cu un motiv. Citiți motivul în aplicație și completați din nou fișa, dacă este cazul.',
    },
    en: {
      one: 'A sheet you sent was returned',
      more: (n) => `${n} sheets you sent were returned`,
      body: 'SPAS returned the sheet with a reason. Read it in the application and fill in the sheet again if it is called for.',
    },
  },
  'plan-submitted': {
    path: '/plans',
    ro: {
      one: 'Plan de servicii spre aprobare',
      more: (n) => `${n} planuri de servicii spre aprobare`,
      body: 'Un plan de servicii așteaptă dispoziția dumneavoastră.',
    },
    en: {
      one: 'A service plan to approve',
      more: (n) => `${n} service plans to approve`,
      body: 'A service plan waits for your order.',
    },
  },
  'plan-approved': {
    path: '/plans',
    ro: {
      one: 'Plan de servicii aprobat',
      more: (n) => `${n} planuri de servicii aprobate`,
      body: 'Primarul a aprobat planul prin dispoziție. Urmează vizitele de monitorizare.',
    },
    en: {
      one: 'A service plan was approved',
      more: (n) => `${n} service plans were approved`,
      body: 'The mayor has approved the plan by order. Monitoring visits come next.',
    },
  },
  'plan-returned': {
    path: '/plans',
    ro: {
      one: 'Plan de servicii returnat',
      more: (n) => `${n} planuri de servicii returnate`,
      body: 'Primarul a returnat planul cu un motiv. Completați-l și trimiteți-l din nou.',
    },
    en: {
      one: 'A service plan was returned',
      more: (n) => `${n} service plans were returned`,
      body: 'The mayor has returned the plan with a reason. Complete it and submit it again.',
    },
  },
  'report-handed-in': {
    path: '/county/reports',
    ro: {
      one: 'Raport anual predat de SPAS',
      more: (n) => `${n} rapoarte anuale predate de SPAS`,
      body: 'SPAS a predat raportul privind copiii aflați în situație de risc. Citiți-l, apoi acceptați-l sau returnați-l.',
    },
    en: {
      one: 'SPAS has handed in its yearly report',
      more: (n) => `${n} yearly reports were handed in by SPAS`,
      body: 'SPAS has handed in the report on children at risk. Read it, then accept or return it.',
    },
  },
  'report-accepted': {
    path: '/report/editions',
    ro: {
      one: 'Raportul anual a fost acceptat de DGASPC',
      more: (n) => `${n} rapoarte anuale au fost acceptate de DGASPC`,
      body: 'DGASPC a acceptat raportul privind copiii aflați în situație de risc.',
    },
    en: {
      one: 'DGASPC has accepted the yearly report',
      more: (n) => `DGASPC has accepted ${n} yearly reports`,
      body: 'DGASPC has accepted the report on children at risk.',
    },
  },
  'report-returned': {
    path: '/report/editions',
    ro: {
      one: 'Raportul anual a fost returnat de DGASPC',
      more: (n) => `${n} rapoarte anuale au fost returnate de DGASPC`,
      body: 'DGASPC a returnat raportul cu observații. Corectați-l într-o variantă nouă și predați-o.',
    },
    en: {
      one: 'DGASPC has returned the yearly report',
      more: (n) => `DGASPC has returned ${n} yearly reports`,
      body: 'DGASPC has returned the report with remarks. Correct it in a new version and hand that in.',
    },
  },
  'case-opened': {
    path: '/observatory',
    ro: {
      one: 'DGASPC a deschis un dosar al comunei',
      more: (n) => `DGASPC a deschis ${n} dosare ale comunei`,
      body: 'Un coordonator DGASPC a deschis dosarul unei familii, cu un motiv scris. În dosar se vede cine, când și de ce.',
    },
    en: {
      one: 'DGASPC has opened a file of the commune',
      more: (n) => `DGASPC has opened ${n} files of the commune`,
      body: 'A coordinator of DGASPC opened the file of a family for a written reason. The file says who, when and why.',
    },
  },
}
