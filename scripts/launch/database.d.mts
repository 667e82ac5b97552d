export declare const appUrlBeside: (ownerUrl: string) => string
