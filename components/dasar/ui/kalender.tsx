'use client'

import { CalendarDays } from 'lucide'
import { Ikon } from './ikon'
import { useRef, useState } from 'react'
import { bulanTahun, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { Button } from './button'
import { cn } from './cn'

const HARI = ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'] as const
const iso = (tahun: number, bulan: number, hari: number): string => new Date(Date.UTC(tahun, bulan - 1, hari)).toISOString().slice(0, 10)

/** The days of a month in weeks from Monday; null before its first. */
function hariBulan(tahun: number, bulan: number): (string | null)[] {
  const geser = (new Date(Date.UTC(tahun, bulan - 1, 1)).getUTCDay() + 6) % 7
  const jumlah = new Date(Date.UTC(tahun, bulan, 0)).getUTCDate()
  return [...Array.from({ length: geser }, () => null), ...Array.from({ length: jumlah }, (_, i) => iso(tahun, bulan, i + 1))]
}

/** A month to pick a day from, beside a field that can as well be typed into. */
export function Kalender({ kini, onPilih }: { kini: string | null; onPilih: (hari: string) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [tampak, setTampak] = useState<{ tahun: number; bulan: number } | null>(null)
  const buka = (): void => {
    const [tahun = 0, bulan = 0] = (kini ?? new Date().toISOString().slice(0, 10)).split('-').map(Number)
    setTampak({ tahun, bulan })
    dialog.current?.showModal()
  }
  const geser = (langkah: number): void => setTampak((lama) => {
    if (!lama) return lama
    const [tahun = 0, bulan = 0] = iso(lama.tahun, lama.bulan + langkah, 1).split('-').map(Number)
    return { tahun, bulan }
  })
  return (
    <>
      <Button onClick={buka} aria-label="Pilih dari kalender" className="px-3 noscript:hidden"><Ikon gambar={CalendarDays} className="size-4.5" /></Button>
      <dialog ref={dialog} aria-label="Kalender" onClick={(event) => { if (event.target === dialog.current) dialog.current.close() }} className="m-auto rounded border border-garis-kuat bg-latar p-3 text-teks backdrop:bg-black/50">
        {tampak === null ? null : (
          <>
            <div className="mb-2 flex items-center justify-between gap-2">
              <Button kecil onClick={() => geser(-1)} aria-label="Bulan sebelumnya">‹</Button>
              <p aria-live="polite" className="font-semibold">{bulanTahun(tampak.tahun, tampak.bulan)}</p>
              <Button kecil onClick={() => geser(1)} aria-label="Bulan berikutnya">›</Button>
            </div>
            <div className="grid grid-cols-7 gap-1 text-center">
              {HARI.map((nama) => <span key={nama} className="text-sm text-redup">{nama}</span>)}
              {hariBulan(tampak.tahun, tampak.bulan).map((hari, i) => hari === null ? <span key={`k${i}`} /> : (
                <button
                  key={hari} type="button" aria-label={tanggalPanjang(hari)} aria-pressed={hari === kini}
                  onClick={() => { dialog.current?.close(); onPilih(hari) }}
                  className={cn('size-10 rounded border tabular-nums', hari === kini ? 'border-aksen bg-aksen font-semibold text-di-aksen' : 'border-transparent hover:bg-aksen-alas')}
                >{Number(hari.slice(8))}</button>
              ))}
            </div>
            <div className="mt-2 flex justify-end"><Button kecil onClick={() => dialog.current?.close()}>Tutup</Button></div>
          </>
        )}
      </dialog>
    </>
  )
}
