import Link from 'next/link'
import type { CakupanSaringan } from '@/lib/lihat/kesenjangan/types'
import { NAMA_APA } from './alamat'

interface CakupanProps {
  cakupan: readonly CakupanSaringan[]
  /** the view without one of them */
  hrefTanpa: (apa: CakupanSaringan['apa']) => string
  /** what cannot be taken away: the unit of somebody who has no other */
  terkunci: boolean
  /** the page of the unit that it is narrowed to */
  hrefUnit?: string | undefined
}

/** What the page is narrowed to, each part with the way back out of it. */
export function Cakupan({ cakupan, hrefTanpa, terkunci, hrefUnit }: CakupanProps) {
  if (cakupan.length === 0) return null
  return (
    <ul aria-label="Saringan yang berlaku" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {cakupan.map(({ apa, nama }) => (
        <li key={apa} className="flex min-h-6 items-center gap-2">
          <span><span className="text-redup">{NAMA_APA[apa]}:</span> {apa === 'unit' && hrefUnit !== undefined ? <Link href={hrefUnit} prefetch={false} className="tautan font-semibold">{nama}</Link> : <strong>{nama}</strong>}</span>
          {terkunci && apa === 'unit' ? null : <Link href={hrefTanpa(apa)} prefetch={false} className="tautan cetak-sembunyi">lepas<span className="sr-only"> saringan {NAMA_APA[apa]}</span></Link>}
        </li>
      ))}
    </ul>
  )
}
