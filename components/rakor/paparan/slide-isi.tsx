'use client'

import type { MouseEvent, ReactNode } from 'react'
import { GambarPolos } from '@/components/lihat/panel/gambar-polos'
import { gambarPenuh } from '@/components/lihat/panel/tabel-panel'
import { TabelPolos } from '@/components/lihat/panel/tabel-polos'
import { cn } from '@/components/dasar/ui/cn'
import { bilangan } from '@/lib/dasar/format/angka'
import type { Panel } from '@/lib/lihat/panel/types'
import { tulisAlinea } from '@/lib/rakor/dokumen/utils'
import type { SlideDek } from '@/lib/rakor/paparan/types'

/** More zona in a row than this stand as shapes alone: months side by side, where the words would run out of the screen. */
const ZONA_BERKATA = 3

/** Columns drawn as shapes, by key; the word stays for who does not see them. */
function kolomPadat({ bagan, tabel: { kolom, baris } }: Panel): readonly string[] {
  if (bagan?.jenis === 'peta-panas') return bagan.kolom
  const zona = kolom.filter(({ kunci }) => baris[0]?.sel[kunci]?.jenis === 'zona').map(({ kunci }) => kunci)
  return zona.length > ZONA_BERKATA ? zona : []
}

/** A finding on the screen: picture or the rows that are read from the last row, the rest counted in words. */
function PanelAula({ panel, baris, slide: { judul, rupa, isi, panel: semua } }: { panel: Panel; baris: number; slide: SlideDek }) {
  const { bagan, tabel, kosong } = panel
  if (tabel.baris.length === 0) return <p className="text-lg text-redup">{kosong === undefined ? 'Tidak ada data.' : `${kosong.judul}.`}</p>
  // the first finding is the slide's own, unless several stand side by side
  const kepala = panel.judul === judul || (semua[0] === panel && semua.length === 1) || isi.some((alinea) => tulisAlinea(alinea) === panel.judul) ? null : <h2 className="mb-1 text-base font-semibold">{judul.includes(panel.judul) ? panel.tabel.caption : panel.judul}</h2>
  if (rupa !== 'tabel' && gambarPenuh(bagan)) {
    return <div className={cn(bagan?.jenis === 'kurva' && 'flex min-h-72 grow flex-col sm:min-h-56')}>{kepala}<div className={cn(bagan?.jenis === 'kurva' && 'relative grow *:absolute *:inset-0')}><GambarPolos panel={panel} /></div></div>
  }
  const tampak = { ...tabel, baris: tabel.baris.slice(0, baris) }
  delete (tampak as { tampil?: number }).tampil
  const sisa = tabel.baris.length - tampak.baris.length
  return (
    <div>
      {kepala}
      <TabelPolos tabel={tampak} captionTersembunyi utuh {...(bagan?.jenis === 'batang' && rupa !== 'tabel' ? { batang: bagan } : {})} padat={kolomPadat(panel)} />
      {sisa > 0 ? <p className="mt-1 text-sm text-redup">dan {bilangan(sisa)} baris lain</p> : null}
    </div>
  )
}

interface SlideIsiProps {
  slide: SlideDek
  /** marks of the frozen position, under the title of the cover */
  tanda: string
  /** rows that fit, where that was measured */
  baris?: number
  /** the whole table in the place of the picture */
  tabel?: boolean
  /** where a row that leads to a slide leads; without it rows lead nowhere */
  onLompat?: (kunci: string) => void
  /** on the cover: how to follow by phone */
  tambahan?: ReactNode
}

/** One slide, drawn from its frozen panels: for the screen of the hall, the desk's previews and phones. */
export function SlideIsi({ slide, tanda, baris = slide.baris, tabel = false, onLompat, tambahan }: SlideIsiProps) {
  const klik = (event: MouseEvent): void => {
    const kunci = event.target instanceof Element ? event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1) : undefined
    if (kunci === undefined || onLompat === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onLompat(kunci)
  }
  if (slide.jenis !== 'isi') {
    return (
      <div className="flex h-full flex-col justify-center gap-2">
        <h1 className="text-xl sm:text-[2.2rem] sm:leading-tight">{slide.judul}</h1>
        {slide.isi.map((alinea) => <p key={tulisAlinea(alinea)} className="text-lg">{tulisAlinea(alinea)}</p>)}
        {slide.jenis === 'sampul' ? <p className="text-base text-redup">{tanda}</p> : null}
        {slide.jenis === 'sampul' ? tambahan : null}
      </div>
    )
  }
  // tables stand side by side; a unit's bars need the whole width
  const berdampingan = !tabel && slide.rupa === 'tabel' && slide.panel.length === 2
  return (
    <div className="slide-aula flex h-full flex-col gap-2" onClick={klik}>
      <h1 className="text-lg sm:text-[1.5rem] sm:leading-tight">{slide.judul}</h1>
      {slide.isi.map((alinea) => <p key={tulisAlinea(alinea)} className={slide.panel.length === 0 ? 'text-lg' : 'text-base'}>{tulisAlinea(alinea)}</p>)}
      <div className={cn('min-h-0 grow gap-3', tabel && 'layar-tabel', berdampingan ? 'layar-dua grid content-start gap-x-6 sm:grid-cols-2' : 'flex flex-col')}>
        {slide.panel.map((panel) => (tabel
          ? <TabelPolos key={panel.kunci} tabel={panel.tabel} penuh utuh />
          : <PanelAula key={panel.kunci} panel={panel} baris={baris} slide={slide} />))}
      </div>
    </div>
  )
}
