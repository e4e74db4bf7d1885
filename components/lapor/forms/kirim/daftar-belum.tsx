'use client'

import { Button } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { BelumTersimpan } from './belum-tersimpan'

/** Cells that are named; the rest is counted. */
const MAKS = 20

interface DaftarBelumProps {
  belum: readonly BelumTersimpan[]
  label: (kunci: string) => string
  /** the worksheet opened at a cell */
  tautan: (kunci: string) => string
  onBuang: () => void
}

/** What is typed in this browser and not stored: it would be missing from what is handed in. */
export function DaftarBelum({ belum, label, tautan, onBuang }: DaftarBelumProps) {
  if (belum.length === 0) return null
  const judul = `${bilangan(belum.length)} isian belum tersimpan`
  return (
    <section aria-label={judul}>
      <Notice nada="galat" judul={judul}>
        <p>Isian ini sudah diketik di peramban ini tetapi belum ikut laporan. Perbaiki dan simpan di selnya; membuka selnya juga mencoba menyimpannya lagi.</p>
        <ul className="my-2 flex list-disc flex-col gap-1 pl-5">
          {belum.slice(0, MAKS).map(({ kunci, teks, sebab }) => (
            <li key={kunci}>
              <a className="tautan" href={tautan(kunci)}>{label(kunci)}</a>: <strong className="tabular-nums">{teks === '' ? 'dikosongkan' : teks}</strong>. {sebab.replace(/^./, (huruf) => huruf.toUpperCase())}
            </li>
          ))}
          {belum.length > MAKS ? <li>dan {bilangan(belum.length - MAKS)} lagi</li> : null}
        </ul>
        <Button kecil ragam="halus" onClick={onBuang}>Buang isian yang belum tersimpan ini</Button>
      </Notice>
    </section>
  )
}
