export declare const demoPassword: string
export declare const demoAccounts: readonly (readonly [email: string, who: string])[]
