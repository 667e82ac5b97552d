// Made by scripts/icons.ts.
export const ICON_SPRITE = '/icons.svg?v=a51800b8'
