import { Table2 } from 'lucide'
import { Ikon } from './ikon'
import Link from 'next/link'
import { useId, type ReactNode } from 'react'
import type { Rumus } from '@/lib/realisasi/rumus-jenis'
import { cn } from './cn'
import { Disclosure, RumusDisclosure } from './disclosure'
import { UnduhCsv } from './unduh-csv'

interface BlokProps {
  /** a finding computed from the data, or a question */
  judul: ReactNode
  /** the reading of the chart, one sentence */
  bacaan?: ReactNode
  children: ReactNode
  /** the same figures as a table, behind one tap */
  tabel?: ReactNode
  /** the page that holds the table, where it is a page of its own */
  tautan?: { href: string; nama: string }
  rumus?: readonly Rumus[]
  /** address of the CSV with these figures */
  unduh?: string
  id?: string
  className?: string
  /** on a phone the picture stays and the sentence beside it goes */
  ringkasPonsel?: boolean
}

/** One block of a page: title as finding, reading, chart, and behind one tap its table, formulas and download. */
export function Blok({ judul, bacaan, children, tabel, tautan, rumus, unduh, id, className, ringkasPonsel = false }: BlokProps) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className={cn('min-w-0', className)}>
      <h2 id={headingId} className="text-lg">{judul}</h2>
      {bacaan ? <p className={cn('mt-0.5 max-w-4xl text-redup', ringkasPonsel && 'max-sm:hidden')}>{bacaan}</p> : null}
      <div className="mt-2">{children}</div>
      {tabel || tautan || rumus || unduh ? (
        <div className="cetak-sembunyi mt-1 flex flex-wrap items-start gap-x-4">
          {tautan ? (
            <Link href={tautan.href} prefetch={false} className="inline-flex min-h-8 items-center gap-1 text-sm font-medium text-aksen hover:underline">
              <Ikon gambar={Table2} className="size-4" />
              {tautan.nama}
            </Link>
          ) : null}
          {tabel ? <Disclosure label="Tabel" lipat className="min-w-0 open:w-full">{tabel}</Disclosure> : null}
          {rumus ? <RumusDisclosure rumus={rumus} /> : null}
          {unduh ? <UnduhCsv href={unduh} /> : null}
        </div>
      ) : null}
    </section>
  )
}
