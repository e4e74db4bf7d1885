import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Th } from './table'

export type Arah = 'naik' | 'turun'

interface SortThProps {
  children: ReactNode
  /** address of this view sorted by this column in the next direction */
  href: string
  /** direction now, undefined when sorted by another column */
  arah?: Arah
  angka?: boolean
  satuan?: string
}

/** A column head that sorts by link: the order is in the address, works without script, and is told to assistive technology. */
export function SortTh({ children, href, arah, angka, satuan }: SortThProps) {
  const gambar = arah === 'naik' ? ArrowUp : arah === 'turun' ? ArrowDown : ChevronsUpDown
  return (
    <Th angka={angka} satuan={satuan} aria-sort={arah === 'naik' ? 'ascending' : arah === 'turun' ? 'descending' : undefined}>
      <Link href={href} scroll={false} className="inline-flex items-center gap-1 hover:underline">
        {children}
        <Ikon gambar={gambar} className={arah ? 'size-3.5 shrink-0' : 'size-3.5 shrink-0 text-garis-kuat'} />
      </Link>
    </Th>
  )
}
