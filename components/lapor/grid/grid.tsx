'use client'

import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useId, useLayoutEffect, useMemo, type RefObject } from 'react'
import { Baris, type SorotBaris } from './baris-grid'
import type { Rentang, Titik } from './inti/rentang'
import { KepalaGrid, TINGGI_KEPALA } from './kepala-grid'
import { lebarBaris, TINGGI_BARIS, type HakGrid, type Kolom } from './kolom'
import { tepiJendela } from './tepi-jendela'
import type { Sunting, useGerak } from './use-gerak'
import type { IsiGrid } from './use-isi'
import { useKolomTampak } from './use-kolom-tampak'

interface GridProps {
  label: string
  isi: IsiGrid
  kolom: readonly Kolom[]
  hak: HakGrid
  bulan: number
  tautanKendala: string
  catatan: ReadonlyMap<string, string>
  grid: RefObject<HTMLDivElement | null>
  aktif: Titik
  pilihan: Rentang
  sunting: Sunting | null
  pada: ReturnType<typeof useGerak>['pada']
}

/**
 * Scrolls the page itself where the grid is higher than what the window shows of it (a low window, a zoomed one): the active
 * cell is clear of the bar above and of the one below.
 */
function gulungHalaman(wadah: HTMLElement, { b, k }: Titik): void {
  const sel = wadah.querySelector<HTMLElement>(`[data-b="${b}"][data-k="${k}"]`)
  if (!sel) return
  const { top, bottom } = sel.getBoundingClientRect()
  const [atas, bawah] = tepiJendela()
  if (bottom > bawah) scrollBy({ top: bottom - bawah, behavior: 'instant' })
  else if (top - TINGGI_KEPALA < atas) scrollBy({ top: top - TINGGI_KEPALA - atas, behavior: 'instant' })
}

/** Brings the active cell into sight, clear of what stays on the edges. */
function bawaKeMata(wadah: HTMLElement, { b, k }: Titik, jumlahBaris: number, tetap: number): void {
  const kepala = [...wadah.querySelectorAll<HTMLElement>('[role="columnheader"]')]
  const beku = kepala.slice(0, tetap).reduce((lebar, satu) => lebar + satu.offsetWidth, 0)
  const judul = kepala[k]
  if (b < jumlahBaris - 1) {
    const atas = b * TINGGI_BARIS
    const tampak = wadah.clientHeight - TINGGI_KEPALA - TINGGI_BARIS
    if (atas < wadah.scrollTop) wadah.scrollTop = atas
    else if (atas + TINGGI_BARIS > wadah.scrollTop + tampak) wadah.scrollTop = atas + TINGGI_BARIS - tampak
  }
  if (!judul || k < tetap) return
  const kiri = kepala.slice(0, k).reduce((lebar, satu) => lebar + satu.offsetWidth, 0)
  const lebih = kiri + judul.offsetWidth - wadah.scrollLeft - wadah.clientWidth
  // one step on scrolls by one column; a leap puts its column first, so that what follows it can be read
  if (kiri - beku < wadah.scrollLeft || lebih > judul.offsetWidth) wadah.scrollLeft = kiri - beku
  else if (lebih > 0) wadah.scrollLeft += Math.min(lebih, kiri - beku - wadah.scrollLeft)
}

const sorotBaris = (b: number, aktif: Titik, { atas, bawah, kiri, kanan }: Rentang, sunting: Sunting | null): SorotBaris => ({
  aktif: aktif.b === b ? aktif.k : -1,
  ...(b >= atas && b <= bawah && (atas < bawah || kiri < kanan) ? { kiri, kanan } : { kiri: 0, kanan: -1 }),
  sunting: aktif.b === b ? sunting : null,
})

/** The cells that are in sight, whatever the number of rows. The grid itself holds the focus and names its active cell. */
export function Grid({ label, isi, kolom, hak, bulan, tautanKendala, catatan, grid, aktif, pilihan, sunting, pada }: GridProps) {
  const id = useId()
  const jumlah = isi.baris.length
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are used here and never handed to a memo
  const virtual = useVirtualizer({
    count: jumlah - 1,
    getScrollElement: () => grid.current,
    estimateSize: () => TINGGI_BARIS,
    overscan: 6,
    initialRect: { width: 1200, height: 560 },
    // the active row stays, so that a reader of the screen never loses the cell it stands on
    rangeExtractor: (range) => {
      const tampak = defaultRangeExtractor(range)
      return aktif.b >= jumlah - 1 || tampak.includes(aktif.b) ? tampak : [...tampak, aktif.b].sort((a, b) => a - b)
    },
  })
  const { b: aktifB, k: aktifK } = aktif
  const { tampak, beku, lihat } = useKolomTampak(grid, kolom, aktifK)
  const lebar = useMemo(() => lebarBaris(kolom), [kolom])
  useLayoutEffect(() => {
    if (!grid.current) return
    bawaKeMata(grid.current, { b: aktifB, k: aktifK }, jumlah, beku)
    lihat(grid.current)
    if (grid.current.contains(document.activeElement)) gulungHalaman(grid.current, { b: aktifB, k: aktifK })
  }, [grid, aktifB, aktifK, jumlah, beku, lihat])
  const umum = { id, kolom, tampak, beku, lebar, hak, bulan, tautanKendala, catatan }
  return (
    <div
      ref={grid} role="grid" tabIndex={0} aria-label={label} aria-rowcount={jumlah + 1} aria-colcount={kolom.length} aria-multiselectable="true"
      aria-activedescendant={`${id}-${aktif.b}-${aktif.k}`} {...pada}
      className="relative max-h-[max(14rem,calc(100dvh-19rem))] min-h-40 touch-manipulation overflow-auto overscroll-x-contain border border-garis-kuat select-none [--kolom-kode:9.25rem] [--kolom-nama:14rem] max-sm:[--kolom-kode:4.5rem] max-sm:[--kolom-nama:7.5rem]"
    >
      <KepalaGrid kolom={kolom} beku={beku} />
      <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = isi.baris[index]
          if (!row || row.jenis === 'jumlah') return null
          return (
            <Baris
              key={row.jenis === 'baris' ? `b${row.id}` : `s${row.sub}`} b={index} jenis={row.jenis} baris={row.jenis === 'baris' ? row.baris : -1} grup={isi.grup[row.sub] ?? null} jumlah={null} atas={start}
              {...umum} {...sorotBaris(index, aktif, pilihan, sunting)}
            />
          )
        })}
      </div>
      <div role="rowgroup" className="sticky bottom-0 z-20 w-max border-t border-garis-kuat">
        <Baris b={jumlah - 1} jenis="jumlah" baris={-1} grup={null} jumlah={isi.jumlah} atas={null} {...umum} {...sorotBaris(jumlah - 1, aktif, pilihan, null)} />
      </div>
    </div>
  )
}
