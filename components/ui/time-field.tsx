import { TextField, type TextFieldProps } from './text-field'

/** The browser's own time box: 24 hours in Romanian, always sent as HH:MM. */
export function TimeField({ width = 'short', ...rest }: Omit<TextFieldProps, 'type' | 'inputMode'>) {
  return <TextField {...rest} type="time" width={width} />
}
