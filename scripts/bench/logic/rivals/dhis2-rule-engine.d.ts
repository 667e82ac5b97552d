// The package has declarations, but its list of exports keeps them from the compiler. These are the parts used here.
declare module '@dhis2/rule-engine' {
  type Thing = { readonly hashCode: () => number }

  export type RuleActionJs = Thing & { readonly type: string }
  export const RuleActionJs: new (
    data: string | null,
    type: string,
    values: ReadonlyMap<string, string>,
  ) => RuleActionJs

  export type RuleJs = Thing
  export const RuleJs: new (
    condition: string,
    actions: readonly RuleActionJs[],
    uid: string,
    name: string,
    programStage: string,
    priority: number,
  ) => RuleJs

  export type RuleEffectJs = { readonly ruleId: string; readonly ruleAction: RuleActionJs }

  export const RuleDataValue: new (dataElement: string, value: string) => Thing
  export type RuleValueType = Thing
  export const RuleValueType: { readonly NUMERIC: RuleValueType; readonly TEXT: RuleValueType }
  export type RuleVariableType = Thing
  export const RuleVariableType: {
    readonly DATAELEMENT_CURRENT_EVENT: RuleVariableType
    readonly CALCULATED_VALUE: RuleVariableType
  }
  export const RuleVariableJs: new (
    type: RuleVariableType,
    name: string,
    useCodeForOptionSet: boolean,
    options: readonly never[],
    field: string,
    fieldType: RuleValueType,
    programStage: string,
  ) => Thing

  export const RuleEventStatus: { readonly ACTIVE: Thing }
  type Instant = { readonly toEpochMilli: () => number }
  export type RuleEventJs = Thing
  export const RuleEventJs: new (
    event: string,
    programStage: string,
    programStageName: string,
    status: Thing,
    eventDate: Instant,
    createdDate: Instant,
    dueDate: null,
    completedDate: null,
    organisationUnit: string,
    organisationUnitCode: null,
    dataValues: readonly Thing[],
  ) => RuleEventJs

  export type RuleEngineContextJs = Thing
  export const RuleEngineContextJs: new (
    rules: readonly RuleJs[],
    ruleVariables: readonly Thing[],
  ) => RuleEngineContextJs
  export const RuleEngineJs: new () => {
    readonly evaluateEvent: (
      target: RuleEventJs,
      ruleEnrollment: null,
      ruleEvents: readonly never[],
      executionContext: RuleEngineContextJs,
    ) => readonly RuleEffectJs[]
  }
}
