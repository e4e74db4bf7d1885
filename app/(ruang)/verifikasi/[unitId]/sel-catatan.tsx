import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { bilangan } from '@/lib/dasar/format/angka'
import type { CatatanSel, Isian } from '@/lib/lapor/pelaporan/types'

/** What every cell of the table needs to know. */
export interface KonteksSel {
  isian: Isian
  /** the report is handed in or locked: what it left empty counts as nought */
  masuk: boolean
  /** notes that are not settled */
  catatan: readonly CatatanSel[]
  /** the cell that is being noted */
  dipilih: string | null
  /** where a cell is noted; null: the report is not in the office */
  alamat: ((kunci: string) => string) | null
}

/** A figure that can be noted by clicking it, with the count of notes that stand there. */
export function SelCatatan({ kunci, kolom, konteks, children }: { kunci: string; kolom: string; konteks: KonteksSel; children: ReactNode }) {
  const banyak = konteks.catatan.filter((satu) => satu.kunci === kunci).length
  const tanda = banyak > 0 ? <span className="ml-1 rounded-sm bg-kuning-alas px-1 text-sm font-medium text-kuning">{bilangan(banyak)} catatan</span> : null
  if (!konteks.alamat) return <>{children}{tanda}</>
  return (
    <Link
      href={konteks.alamat(kunci)} prefetch={false} scroll={false} data-sel={kunci} data-kolom={kolom}
      aria-label={`Catat ${labelSel(konteks.isian, kunci)}`} aria-current={konteks.dipilih === kunci ? 'true' : undefined}
      className={cn('-mx-1 inline-block min-w-8 rounded px-1 text-teks no-underline hover:bg-aksen-alas hover:underline', konteks.dipilih === kunci && 'bg-aksen-alas font-semibold')}
    >
      {children}{tanda}
    </Link>
  )
}
