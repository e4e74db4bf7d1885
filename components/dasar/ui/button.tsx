import Link from 'next/link'
import type { ComponentProps } from 'react'
import { kelasTombol, type RupaTombol } from './button-class'

/** A button. `type` is "button" unless said, so that it never submits by accident. */
export function Button({ ragam, kecil, className, type = 'button', ...rest }: ComponentProps<'button'> & RupaTombol) {
  return <button type={type} className={kelasTombol({ ragam, kecil }, className)} {...rest} />
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({ ragam, kecil, className, ...rest }: ComponentProps<typeof Link> & RupaTombol) {
  return <Link className={kelasTombol({ ragam, kecil }, className)} {...rest} />
}
