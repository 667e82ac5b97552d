export declare const arrows: Readonly<Record<string, readonly string[]>>
export declare const packagesOf: Readonly<Record<string, { packages: RegExp; areas: readonly string[] }>>
export declare const packagesOfCore: RegExp
