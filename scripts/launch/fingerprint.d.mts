export declare const demoFingerprint: () => string
