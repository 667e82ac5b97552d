/** A county or a sector of Bucharest: each has its own directorate (DGASPC). */
export type County = {
  /** First part of a sheet number and county code of a CNP, there written with two digits. */
  readonly code: number
  readonly siruta: number
  /** As on number plates; the sectors, which have none, are S1 to S6. */
  readonly mnemonic: string
  readonly name: string
  readonly kind: 'county' | 'sector'
}

const county = (code: number, siruta: number, mnemonic: string, name: string): County => ({
  code,
  siruta,
  mnemonic,
  name,
  kind: 'county',
})
const sector = (code: number, siruta: number, mnemonic: string, name: string): County => ({
  code,
  siruta,
  mnemonic,
  name,
  kind: 'sector',
})

/** The 41 counties and 6 sectors by code; 40 and 47 to 50 are not in use. */
export const counties: readonly County[] = [
  county(1, 10, 'AB', 'Alba'),
  county(2, 29, 'AR', 'Arad'),
  county(3, 38, 'AG', 'Argeș'),
  county(4, 47, 'BC', 'Bacău'),
  county(5, 56, 'BH', 'Bihor'),
  county(6, 65, 'BN', 'Bistrița-Năsăud'),
  county(7, 74, 'BT', 'Botoșani'),
  county(8, 83, 'BV', 'Brașov'),
  county(9, 92, 'BR', 'Brăila'),
  county(10, 109, 'BZ', 'Buzău'),
  county(11, 118, 'CS', 'Caraș-Severin'),
  county(12, 127, 'CJ', 'Cluj'),
  county(13, 136, 'CT', 'Constanța'),
  county(14, 145, 'CV', 'Covasna'),
  county(15, 154, 'DB', 'Dâmbovița'),
  county(16, 163, 'DJ', 'Dolj'),
  county(17, 172, 'GL', 'Galați'),
  county(18, 181, 'GJ', 'Gorj'),
  county(19, 190, 'HR', 'Harghita'),
  county(20, 207, 'HD', 'Hunedoara'),
  county(21, 216, 'IL', 'Ialomița'),
  county(22, 225, 'IS', 'Iași'),
  county(23, 234, 'IF', 'Ilfov'),
  county(24, 243, 'MM', 'Maramureș'),
  county(25, 252, 'MH', 'Mehedinți'),
  county(26, 261, 'MS', 'Mureș'),
  county(27, 270, 'NT', 'Neamț'),
  county(28, 289, 'OT', 'Olt'),
  county(29, 298, 'PH', 'Prahova'),
  county(30, 305, 'SM', 'Satu Mare'),
  county(31, 314, 'SJ', 'Sălaj'),
  county(32, 323, 'SB', 'Sibiu'),
  county(33, 332, 'SV', 'Suceava'),
  county(34, 341, 'TR', 'Teleorman'),
  county(35, 350, 'TM', 'Timiș'),
  county(36, 369, 'TL', 'Tulcea'),
  county(37, 378, 'VS', 'Vaslui'),
  county(38, 387, 'VL', 'Vâlcea'),
  county(39, 396, 'VN', 'Vrancea'),
  sector(41, 179141, 'S1', 'București Sectorul 1'),
  sector(42, 179150, 'S2', 'București Sectorul 2'),
  sector(43, 179169, 'S3', 'București Sectorul 3'),
  sector(44, 179178, 'S4', 'București Sectorul 4'),
  sector(45, 179187, 'S5', 'București Sectorul 5'),
  sector(46, 179196, 'S6', 'București Sectorul 6'),
  county(51, 519, 'CL', 'Călărași'),
  county(52, 528, 'GR', 'Giurgiu'),
]
