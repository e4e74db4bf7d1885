'use client'

import { utamaSlide } from './navigasi'
import { JamJalan } from './jam-layar'
import type { Pemapar } from './use-pemapar'
import type { SlideDek } from '@/lib/rakor/paparan/types'

export interface AcaraLayar {
  id: number
  urutan: number
  judul: string
  menit: number
  asisten: string | null
  unit: string | null
}

const TOMBOL = 'min-h-7 min-w-7 px-1 hover:bg-aksen-alas'

/** What the screen says of the line: it goes on without one. */
export function kataSambungan({ putus, tersambung, ditolak, layar: { tayang } }: Pick<Pemapar, 'putus' | 'tersambung' | 'ditolak' | 'layar'>, siaran: boolean): string | null {
  if (!siaran) return null
  if (ditolak !== null) return ditolak
  return putus || (tayang && !tersambung) ? 'Sambungan terputus, paparan tetap berjalan' : null
}

/** The foot of the screen: what the figures are of, the clocks, where one is. */
export function BilahAula({ pemapar, acara, slide, siaran, onIkhtisar }: { pemapar: Pemapar; acara: readonly AcaraLayar[]; slide?: SlideDek; siaran: boolean; onIkhtisar: () => void }) {
  const { dek, layar, jam, geser } = pemapar
  const kini = acara.find(({ id }) => id === layar.acara?.id)
  const putus = kataSambungan(pemapar, siaran)
  const jumlah = utamaSlide(dek?.slide ?? []).length
  return (
    <footer className="flex flex-wrap items-center gap-x-3 border-t border-garis-kuat px-5 py-0.5 text-sm">
      <span>{dek?.tanda}{dek?.contoh === true ? ' · Data contoh' : ''}</span>
      {siaran ? null : <span className="font-semibold">Latihan, tidak disiarkan</span>}
      {putus === null ? null : <span role="status" className="font-semibold text-merah">▼ {putus}</span>}
      <span className="grow" />
      {layar.acara !== null && kini !== undefined ? <JamJalan nama={`Acara ${kini.urutan}`} jalan={layar.acara} jam={jam} /> : null}
      {layar.bicara === null ? null : <JamJalan nama="Bicara" jalan={layar.bicara} jam={jam} />}
      <nav aria-label="Slide" className="flex items-center">
        <button type="button" className={TOMBOL} aria-label="Slide sebelumnya" onClick={() => geser(-1)}>‹</button>
        <button type="button" className={`${TOMBOL} tabular-nums`} aria-label={slide !== undefined && slide.nomor > jumlah ? `Slide jawaban ${slide.nomor}, buka ikhtisar` : `Slide ${slide?.nomor ?? 0} dari ${jumlah}, buka ikhtisar`} onClick={onIkhtisar}>{slide === undefined ? '–' : slide.nomor > jumlah ? slide.nomor : `${slide.nomor}/${jumlah}`}</button>
        <button type="button" className={TOMBOL} aria-label="Slide berikutnya" onClick={() => geser(1)}>›</button>
      </nav>
    </footer>
  )
}
