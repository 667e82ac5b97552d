/** What the address asks the tiles to show: a dimension of risk, or else children in the Registry. */
export const readRisk = (
  params: Readonly<Record<string, string>>,
  dimensions: readonly { readonly id: string }[],
): string => (dimensions.some(({ id }) => id === params.risk) && params.risk ? params.risk : 'registered')
