import { eq } from '@/lib/core/questionnaire/conditions'
import { oneChoice, option, personRef, text, year, yesNo } from '@/lib/core/questionnaire/questions'
import type { Question } from '@/lib/core/questionnaire/types'
import { child } from './filters'

const absentParentPlaces = [
  option(2, 'La muncă în străinătate', 'Abroad for work'),
  option(3, 'În altă parte din țară, la studii sau la muncă', 'Elsewhere in Romania, for study or work'),
  option(4, 'În spital, cel mult 45 de zile', 'In hospital, up to 45 days'),
  option(5, 'În spital, peste 45 de zile', 'In hospital, over 45 days'),
  option(6, 'În penitenciar', 'In prison'),
  option(7, 'Mutat(ă) în urma divorțului sau a separării', 'Moved out after divorce or separation'),
  option(11, 'Decedat(ă)', 'Deceased'),
  option(12, 'Dispărut(ă) sau declarat(ă) mort(ă) de instanță', 'Disappeared or declared dead by a court'),
  option(13, 'Necunoscut(ă)', 'Unknown'),
  option(
    22,
    'Într-o instituție sau un centru de îngrijire, pe termen lung',
    'In an institution or care centre, long term',
  ),
]

/** Law 140/2022 replaced the court injunction; the code stays for both. */
const parentalRights = [
  option(8, 'Decădere din exercițiul drepturilor părintești', 'Deprived of parental rights'),
  option(9, 'Interzicerea drepturilor părintești, ca pedeapsă penală', 'Parental rights denied as a criminal penalty'),
  option(
    10,
    'Interdicție judecătorească (din 2022, tutelă specială)',
    'Court injunction (special guardianship since 2022)',
  ),
  option(0, 'Niciuna dintre acestea', 'None of these'),
]

/** Where the parents are: asked of each child at home (2.1) and of each separated child (2.14). */
export const parentQuestions: readonly Question[] = [
  yesNo('MOMPREZ', 'Mama locuiește în gospodărie?', 'Does the mother live in the household?', { askedIf: child }),
  personRef('MOM', 'Care dintre membri este mama?', 'Which member is the mother?', { askedIf: eq('MOMPREZ', 1) }),
  oneChoice('ASKMOM', 'Unde se află mama?', 'Where is the mother?', absentParentPlaces, { askedIf: eq('MOMPREZ', 0) }),
  year('ANMOM', 'Din ce an lipsește mama?', 'Since which year has the mother been away?', {
    askedIf: eq('MOMPREZ', 0),
  }),
  oneChoice('SITMOM', 'Drepturile părintești ale mamei', 'Parental rights of the mother', parentalRights, {
    askedIf: child,
    hint: text('Se completează și când mama este acasă.', 'To be filled in also when the mother is at home.'),
  }),
  yesNo('DADPREZ', 'Tatăl locuiește în gospodărie?', 'Does the father live in the household?', { askedIf: child }),
  personRef('DAD', 'Care dintre membri este tatăl?', 'Which member is the father?', { askedIf: eq('DADPREZ', 1) }),
  oneChoice('ASKDAD', 'Unde se află tatăl?', 'Where is the father?', absentParentPlaces, { askedIf: eq('DADPREZ', 0) }),
  year('ANDAD', 'Din ce an lipsește tatăl?', 'Since which year has the father been away?', {
    askedIf: eq('DADPREZ', 0),
  }),
  oneChoice('SITDAD', 'Drepturile părintești ale tatălui', 'Parental rights of the father', parentalRights, {
    askedIf: child,
    hint: text('Se completează și când tatăl este acasă.', 'To be filled in also when the father is at home.'),
  }),
]
