/** A commune of the 2018 census, with the villages from which children entered care more often. */
export type SourceCommune = {
  readonly siruta: number
  readonly name: string
  /** Code of its county. */
  readonly county: number
  readonly villages: readonly { readonly siruta: number; readonly name: string }[]
}

/** The 30 source communes and their 48 villages, spelled and numbered as in SIRUTA. */
export const sourceCommunes: readonly SourceCommune[] = [
  { siruta: 3958, name: 'Cetatea de Baltă', county: 1, villages: [{ siruta: 3967, name: 'Cetatea de Baltă' }] },
  {
    siruta: 31789,
    name: 'Tinca',
    county: 5,
    villages: [
      { siruta: 31798, name: 'Tinca' },
      { siruta: 31823, name: 'Gurbediu' },
    ],
  },
  { siruta: 36569, name: 'Copălău', county: 7, villages: [{ siruta: 36578, name: 'Copălău' }] },
  { siruta: 40526, name: 'Apața', county: 8, villages: [{ siruta: 40535, name: 'Apața' }] },
  { siruta: 50102, name: 'Vernești', county: 10, villages: [{ siruta: 50139, name: 'Cândești' }] },
  { siruta: 105259, name: 'Spanțov', county: 51, villages: [{ siruta: 105286, name: 'Stancea' }] },
  {
    siruta: 51500,
    name: 'Berzovia',
    county: 11,
    villages: [
      { siruta: 51519, name: 'Berzovia' },
      { siruta: 51528, name: 'Fizeș' },
    ],
  },
  {
    siruta: 58552,
    name: 'Mintiu Gherlii',
    county: 12,
    villages: [
      { siruta: 58589, name: 'Nima' },
      { siruta: 58561, name: 'Mintiu Gherlii' },
      { siruta: 58614, name: 'Salatiu' },
      { siruta: 58570, name: 'Bunești' },
    ],
  },
  { siruta: 61372, name: 'Cogealac', county: 13, villages: [{ siruta: 61381, name: 'Cogealac' }] },
  {
    siruta: 62707,
    name: 'Peștera',
    county: 13,
    villages: [
      { siruta: 62716, name: 'Peștera' },
      { siruta: 62725, name: 'Ivrinezu Mare' },
      { siruta: 62743, name: 'Izvoru Mare' },
    ],
  },
  { siruta: 64942, name: 'Vâlcele', county: 14, villages: [{ siruta: 64979, name: 'Hetea' }] },
  { siruta: 67737, name: 'I. L. Caragiale', county: 15, villages: [{ siruta: 67755, name: 'I. L. Caragiale' }] },
  {
    siruta: 73503,
    name: 'Orodel',
    county: 16,
    villages: [
      { siruta: 73512, name: 'Orodel' },
      { siruta: 73549, name: 'Cornu' },
    ],
  },
  {
    siruta: 76718,
    name: 'Măstăcani',
    county: 17,
    villages: [
      { siruta: 76727, name: 'Măstăcani' },
      { siruta: 76736, name: 'Chiraftei' },
    ],
  },
  {
    siruta: 79406,
    name: 'Bustuchin',
    county: 18,
    villages: [
      { siruta: 79415, name: 'Bustuchin' },
      { siruta: 79460, name: 'Poiana-Seciuri' },
      { siruta: 79433, name: 'Motorgi' },
      { siruta: 79424, name: 'Cionți' },
      { siruta: 79488, name: 'Valea Pojarului' },
    ],
  },
  { siruta: 83981, name: 'Ciucsângeorgiu', county: 19, villages: [{ siruta: 83990, name: 'Ciucsângeorgiu' }] },
  { siruta: 91688, name: 'Turdaș', county: 20, villages: [{ siruta: 91704, name: 'Pricaz' }] },
  { siruta: 179702, name: 'Traian', county: 21, villages: [{ siruta: 93762, name: 'Traian' }] },
  { siruta: 100219, name: 'Voinești', county: 22, villages: [{ siruta: 100255, name: 'Slobozia' }] },
  { siruta: 109826, name: 'Șimian', county: 25, villages: [{ siruta: 109871, name: 'Dudașu' }] },
  { siruta: 114603, name: 'Albești', county: 26, villages: [{ siruta: 114612, name: 'Albești' }] },
  { siruta: 125016, name: 'Vânători-Neamț', county: 27, villages: [{ siruta: 125025, name: 'Vânători-Neamț' }] },
  { siruta: 135949, name: 'Valea Călugărească', county: 29, villages: [{ siruta: 136009, name: 'Rachieri' }] },
  { siruta: 142239, name: 'Nușfalău', county: 31, villages: [{ siruta: 142248, name: 'Nușfalău' }] },
  { siruta: 137185, name: 'Botiz', county: 30, villages: [{ siruta: 137194, name: 'Botiz' }] },
  {
    siruta: 145408,
    name: 'Roșia',
    county: 32,
    villages: [
      { siruta: 145453, name: 'Nou' },
      { siruta: 145417, name: 'Roșia' },
    ],
  },
  { siruta: 152252, name: 'Brânceni', county: 34, villages: [{ siruta: 152261, name: 'Brânceni' }] },
  {
    siruta: 158733,
    name: 'Sânpetru Mare',
    county: 35,
    villages: [
      { siruta: 158742, name: 'Sânpetru Mare' },
      { siruta: 158751, name: 'Igriș' },
    ],
  },
  {
    siruta: 161384,
    name: 'Topolog',
    county: 36,
    villages: [
      { siruta: 161393, name: 'Topolog' },
      { siruta: 161455, name: 'Sâmbăta Nouă' },
      { siruta: 161428, name: 'Făgărașu Nou' },
      { siruta: 161437, name: 'Luminița' },
    ],
  },
  { siruta: 172509, name: 'Racovița', county: 38, villages: [{ siruta: 172527, name: 'Balota' }] },
]
