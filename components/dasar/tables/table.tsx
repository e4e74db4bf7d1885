import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/components/dasar/ui/cn'

interface TableProps {
  /** says what the rows are, at which cut-off, in which unit */
  caption: ReactNode
  /** hide the caption from sight where a heading just above says the same */
  captionTersembunyi?: boolean
  /** scroll inside this height with a fixed head; without it the page scrolls */
  tinggi?: string
  className?: string
  children: ReactNode
}

/** A data table in its own scroller (reachable by keyboard), with a head and a first column that stay. Looks: `.tabel`. */
export function Table({ caption, captionTersembunyi, tinggi, className, children }: TableProps) {
  const label = typeof caption === 'string' ? caption : 'Tabel'
  return (
    <div role="region" aria-label={label} tabIndex={0} className="relative overflow-auto" {...(tinggi ? { style: { maxHeight: tinggi } } : {})}>
      <table className={cn('tabel', className)}>
        <caption className={cn('pb-1 text-left text-redup', captionTersembunyi && 'sr-only')}><span className="sticky left-0 inline-block max-w-[calc(100vw-2rem)]">{caption}</span></caption>
        {children}
      </table>
    </div>
  )
}

/** Column head. `angka` aligns right; the unit stands in the head, once. */
export function Th({ angka, satuan, className, children, ...rest }: ComponentProps<'th'> & { angka?: boolean; satuan?: string }) {
  const kelas = cn(angka && 'angka', className)
  return (
    <th scope="col" {...(kelas ? { className: kelas } : {})} {...rest}>
      {satuan ? <>{children}<span className="block font-normal text-redup">{satuan}</span></> : children}
    </th>
  )
}

export function Tr(props: ComponentProps<'tr'>) {
  return <tr {...props} />
}

/** The first cell of a row: names it, and stays while the rest scrolls sideways. */
export function RowHead(props: ComponentProps<'th'>) {
  return <th scope="row" {...props} />
}

export function Td(props: ComponentProps<'td'>) {
  return <td {...props} />
}

/** A figure: right, tabular, unbroken. */
export function NumTd({ className, title, ...rest }: ComponentProps<'td'>) {
  // an undefined property is data too, sent once for every cell
  return <td className={cn('angka', className)} {...(title === undefined ? {} : { title })} {...rest} />
}

/** The sum under the rows. */
export function TotalRow({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr className={cn('jumlah', className)} {...rest} />
}
