/** Why other pages of a commune tell other numbers than its report: files that are closed, and children who do not live at home. */
export type ReportSurroundings = {
  readonly openFamilies: number
  readonly closedFamilies: number
  /** Under 27 and separated from their family, on open files; they are in the file of the Observatory. */
  readonly separated: number
}
