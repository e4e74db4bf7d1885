import Link from 'next/link'
import { IsiPanel } from '@/components/lihat/panel/isi-panel'
import { TabelPanel } from '@/components/lihat/panel/tabel-panel'
import type { Panel } from '@/lib/lihat/panel/types'
import { bilangan } from '@/lib/dasar/format/angka'

const PER_HALAMAN = 25

interface DaftarPaketProps {
  panel: Panel
  hal: number
  /** address of the same choice at another page */
  hrefHal: (hal: number) => string
  unduh: string
}

/** The chosen packages, a page at a time; the file holds all of them. */
export function DaftarPaket({ panel, hal, hrefHal, unduh }: DaftarPaketProps) {
  const banyak = panel.tabel.baris.length
  const akhir = Math.max(1, Math.ceil(banyak / PER_HALAMAN))
  const kini = Math.min(hal, akhir)
  const tabel = { ...panel.tabel, baris: panel.tabel.baris.slice((kini - 1) * PER_HALAMAN, kini * PER_HALAMAN) }
  return (
    <IsiPanel
      panel={panel} unduh={unduh}
      isi={(
        <>
          <TabelPanel tabel={tabel} captionTersembunyi utuh />
          {akhir > 1 ? (
            <nav aria-label="Halaman daftar paket" className="cetak-sembunyi mt-2 flex flex-wrap items-center gap-4 text-sm">
              <span>Halaman {bilangan(kini)} dari {bilangan(akhir)}</span>
              {kini > 1 ? <Link href={hrefHal(kini - 1)} className="tautan inline-flex min-h-8 items-center">Sebelumnya</Link> : null}
              {kini < akhir ? <Link href={hrefHal(kini + 1)} className="tautan inline-flex min-h-8 items-center">Berikutnya</Link> : null}
            </nav>
          ) : null}
        </>
      )}
    />
  )
}
