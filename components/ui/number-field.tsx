import { TextField, type TextFieldProps } from './text-field'

type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'> & {
  /** Whole numbers bring up the keypad without a separator. */
  whole?: boolean
}

/**
 * A text box, so that "1.234,50", "1234,5" and "1234.5" can all be typed and are sent as typed: the server reads them. A
 * box of type number would drop the comma in an English browser and change by the mouse wheel.
 */
export function NumberField({ whole = false, width = 'short', ...rest }: NumberFieldProps) {
  return <TextField autoComplete="off" {...rest} width={width} inputMode={whole ? 'numeric' : 'decimal'} />
}
