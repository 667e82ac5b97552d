import { eq } from '@/lib/core/questionnaire/conditions'
import {
  decimal,
  freeText,
  integer,
  manyChoices,
  oneChoice,
  option,
  personRef,
  text,
  yesNo,
} from '@/lib/core/questionnaire/questions'
import type { Section } from '@/lib/core/questionnaire/types'
import { howOftenInWant } from '../answer-lists'

export const livingConditions: Section = {
  id: '3.2',
  title: text('Condițiile de locuit', 'Living conditions'),
  entity: 'household',
  questions: [
    oneChoice(
      'L1',
      'Cât de des nu ați putut încălzi casa iarna trecută?',
      'How often could you not heat the house last winter?',
      howOftenInWant,
    ),
    oneChoice(
      'L2',
      'Cât de des, în ultimele 6 luni, nu a fost mâncare și copiii au flămânzit?',
      'How often in the past 6 months was there no food and the children went hungry?',
      howOftenInWant,
    ),
    yesNo(
      'HEATSRC',
      'Camerele în care stați au o sursă de căldură care funcționează?',
      'Do the rooms you live in have a working heat source?',
      { proposed: true },
    ),
    integer('L3', 'Câte camere are locuința?', 'How many rooms does the home have?', {
      hint: text('Fără bucătărie, hol, baie și anexe.', 'Without kitchen, hallway, bathroom and annexes.'),
    }),
    integer('L4', 'În câte camere se doarme?', 'How many rooms are slept in?'),
    integer('L4a', 'Câte paturi folosesc numai copiii?', 'How many beds are used only by children?'),
    integer('L4b', 'Câte paturi folosesc numai adulții?', 'How many beds are used only by adults?'),
    integer('L4c', 'Câte paturi împart copiii cu adulții?', 'How many beds do children and adults share?'),
    yesNo(
      'L4d',
      'A dormit cineva în altă parte, în ultimele 6 luni, din lipsă de pat?',
      'Did anyone sleep elsewhere in the past 6 months for lack of a bed?',
    ),
    yesNo('L4e', 'Fiecare pat are cearșaf, pătură și pernă?', 'Does every bed have sheet, cover and pillow?'),
    yesNo(
      'FURNMIN',
      'Există mobila strict necesară (pat, masă, scaune, dulap)?',
      'Is there the furniture strictly needed (bed, table, chairs, storage)?',
      { proposed: true },
    ),
    yesNo(
      'L5',
      'Au copiii un loc al lor pentru joacă sau teme?',
      'Do the children have their own place to play or do homework?',
    ),
    yesNo('L7', 'Vă ajung camerele pe care le aveți?', 'Are the rooms you have enough?'),
    yesNo('L_Buc_a', 'Există un loc anume pentru gătit?', 'Is there a place meant for cooking?'),
    yesNo('L_Buc_b', 'Există aparatele necesare pentru gătit?', 'Are there the appliances needed for cooking?', {
      hint: text('Aragaz, plită, frigider.', 'Cooker, stove, fridge.'),
    }),
    integer('L8a', 'Câte cupluri sunt în gospodărie?', 'How many couples are in the household?', { range: [0, null] }),
    integer('L8b', 'Câți adulți singuri sunt în gospodărie?', 'How many single adults are in the household?', {
      range: [0, null],
      hint: text('De la 18 ani, care nu fac parte dintr-un cuplu.', 'Of 18 and over, not part of a couple.'),
    }),
    integer('L8c', 'Câte fete de 12-17 ani sunt în gospodărie?', 'How many girls of 12-17 are in the household?', {
      range: [0, 10],
      hint: text('Fără cele care fac parte dintr-un cuplu.', 'Without those who are part of a couple.'),
    }),
    integer('L8d', 'Câți băieți de 12-17 ani sunt în gospodărie?', 'How many boys of 12-17 are in the household?', {
      range: [0, 10],
      hint: text('Fără cei care fac parte dintr-un cuplu.', 'Without those who are part of a couple.'),
    }),
    yesNo(
      'L9a',
      'Are casa defecte (plouă prin acoperiș, pereți umezi, ferestre sau podele putrede)?',
      'Does the house have defects (leaking roof, damp walls, rotten windows or floors)?',
    ),
    yesNo('L9b', 'Au camerele lumină de zi?', 'Do the rooms have daylight?'),
    yesNo('L9c', 'Are casa baie sau duș?', 'Does the house have a bathroom or shower?'),
    yesNo(
      'L9d',
      'Are casa toaletă înăuntru, legată la canalizare?',
      'Does the house have an inside toilet on the sewage system?',
    ),
    yesNo('L9e', 'Este casa racordată la rețeaua electrică?', 'Is the house on the power grid?'),
    yesNo('L9f', 'Aveți acces la apă potabilă?', 'Do you have access to drinking water?', {
      hint: text(
        '„Da” și pentru fântână sau cișmea, dacă apa este bună de băut.',
        '"Yes" also for a well or a street tap, if the water is fit to drink.',
      ),
    }),
    yesNo('L9g', 'Este casa racordată la canalizare?', 'Is the house on the sewage system?'),
    yesNo('L9j', 'Aveți televizor?', 'Do you have a TV set?'),
    yesNo('L9k', 'Aveți un calculator pe care îl pot folosi copiii?', 'Do you have a computer the children can use?'),
    yesNo('L9l', 'Aveți internet?', 'Do you have internet?'),
    yesNo('BOOKS', 'Aveți cărți pentru copii?', "Do you have children's books?"),
    yesNo('TOYS', 'Aveți jucării potrivite?', 'Do you have suitable toys?'),
    yesNo('L9m', 'Se colectează gunoiul în mod corespunzător?', 'Is waste collected in a suitable way?'),
    yesNo('IG1a', 'Are toată lumea din casă săpun?', 'Does everyone at home have soap?'),
    yesNo('IG1b', 'Are toată lumea din casă șampon?', 'Does everyone at home have shampoo?'),
    yesNo(
      'IG1c',
      'Are toată lumea din casă periuță și pastă de dinți?',
      'Does everyone at home have toothbrush and toothpaste?',
    ),
    oneChoice('GEO1', 'Unde se află casa?', 'Where does the house stand?', [
      option(1, 'În centrul localității', 'Centre of the locality'),
      option(2, 'Între centru și margine', 'Between centre and outskirts'),
      option(3, 'La marginea localității', 'Outskirts'),
      option(4, 'În afara localității, într-o colonie', 'Outside the locality, in a colony'),
    ]),
    manyChoices(
      'GEO2',
      'Ce se află la cel mult 200 m de casă?',
      'What lies within 200 m of the house?',
      [
        option(1, 'Case locuite', 'Inhabited dwellings'),
        option(2, 'Pădure', 'Forest'),
        option(3, 'Groapă de gunoi', 'Landfill'),
        option(4, 'Râu sau baltă', 'River or pond'),
        option(5, 'Clădiri părăsite sau ruine', 'Disused buildings or ruins'),
      ],
      { hint: text('Bifați tot ce se potrivește.', 'Tick all that apply.') },
    ),
    yesNo('GEO3', 'Este casa în zonă inundabilă?', 'Is the house in a flood area?'),
    yesNo('GEO4', 'Este casa în zonă cu alunecări de teren?', 'Is the house in a landslide area?'),
    yesNo('L_DEBT', 'Aveți datorii la utilități sau la chirie?', 'Do you owe money for utilities or rent?'),
    decimal('L_DEBT_LEI', 'Suma totală a datoriilor', 'Total of the debts', { unit: 'lei', askedIf: eq('L_DEBT', 1) }),
    oneChoice(
      'L10',
      'Felul locuinței',
      'Kind of dwelling',
      [
        option(1, 'Casă sau vilă', 'House or villa'),
        option(2, 'Apartament sau garsonieră la bloc', 'Flat or studio in a block'),
        option(3, 'Adăpost improvizat', 'Improvised shelter'),
        option(4, 'Altul', 'Other'),
      ],
      { hint: text('Din observație, nu se întreabă.', 'By observation, not asked.') },
    ),
    freeText('L10ALT', 'Ce alt fel de locuință este?', 'Which other kind of dwelling is it?', {
      askedIf: eq('L10', 4),
    }),
    oneChoice(
      'L11',
      'A cui este locuința?',
      'Whose is the dwelling?',
      [
        option(1, 'A cuiva din gospodărie', 'Of someone in the household'),
        option(2, 'A unor rude din afara gospodăriei', 'Of relatives outside the household'),
        option(3, 'Închiriată de la stat', 'Rented from the state'),
        option(4, 'Închiriată de la un particular', 'Rented privately'),
        option(5, 'Locuință socială sau folosită gratuit', 'Social housing or free of charge'),
        option(6, 'Adăpost improvizat', 'Improvised shelter'),
        option(7, 'Ocupată fără forme legale', 'Occupied without right'),
      ],
      {
        hint: text(
          'Pentru un adăpost improvizat, răspunsul trebuie să se potrivească cu felul locuinței.',
          'For an improvised shelter the answer must agree with the kind of dwelling.',
        ),
      },
    ),
    personRef('PROPLOC', 'Care dintre membri este proprietarul?', 'Which member is the owner?', {
      askedIf: eq('L11', 1),
    }),
    yesNo('ACTELOC', 'Are proprietarul acte de proprietate?', 'Does the owner have papers that prove ownership?', {
      askedIf: eq('L11', 1),
    }),
  ],
}
