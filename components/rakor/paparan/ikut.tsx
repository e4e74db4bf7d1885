'use client'

import { useState } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { bacaKode } from '@/lib/rakor/bekuan/utils'
import { tanpaTabel } from '@/lib/rakor/paparan/constants'
import type { KabarLayar, SlideDek } from '@/lib/rakor/paparan/types'
import { Ikhtisar } from './ikhtisar'
import { JamJalan } from './jam-layar'
import { langkah, slideKunci } from './navigasi'
import { SlideIsi } from './slide-isi'
import { useDek } from './use-dek'
import { useSiaran } from './use-siaran'

const ALASAN: Readonly<Record<string, string>> = { ditutup: 'Rapat sudah ditutup. Terima kasih telah mengikuti.', kode: 'Kode aula sudah diganti atau dicabut. Masukkan kode yang tampil di layar aula.' }

/** A phone in the hall: follows the speaker, may look elsewhere, and finds back. */
export function Ikut({ rapatId, nama }: { rapatId: number; nama: string }) {
  const [kabar, setKabar] = useState<KabarLayar | null>(null)
  const [sendiri, setSendiri] = useState<string | null>(null)
  const [tambahan, setTambahan] = useState<readonly SlideDek[]>([])
  const [daftar, setDaftar] = useState(false)
  const { tersambung, jam, selesai } = useSiaran<KabarLayar>({
    alamat: `/api/rakor/${rapatId}/paparan/siaran`,
    onKabar: (baru) => {
      setKabar(baru)
      if (baru.isi === undefined) return
      const satu = bacaKode(baru.isi) as SlideDek
      setTambahan((lama) => [...lama.filter(({ kunci }) => kunci !== satu.kunci), satu])
    },
  })
  const dek = useDek(kabar === null || kabar.dek === null ? null : `/api/rakor/${rapatId}/paparan/dek?v=${kabar.dek}`)
  const semua = [...(dek?.slide ?? []), ...tambahan]
  const pemapar = tanpaTabel(kabar?.slide ?? '')
  const kunci = sendiri ?? pemapar
  const slide = slideKunci(kunci, semua)
  const ikuti = (): void => { setSendiri(null); setDaftar(false) }
  const pergi = (tujuan: string): void => { setSendiri(tujuan === pemapar ? null : tujuan); setDaftar(false) }
  const isi = selesai !== null ? <p className="text-lg">{ALASAN[selesai] ?? 'Siaran berakhir.'}</p>
    : kabar === null ? <p className="text-lg">Menyambung ke {nama}…</p>
      : !kabar.tayang ? <p className="text-lg">Paparan belum disiarkan. Halaman ini mengikuti sendiri begitu dimulai.</p>
        : daftar ? <Ikhtisar slide={semua} kini={kunci} onPilih={pergi} />
          : kabar.gelap && sendiri === null ? <p className="text-lg">Layar digelapkan pemapar.</p>
            : slide === undefined || dek === null ? <p className="text-lg">Memuat slide…</p>
              : <SlideIsi slide={slide} tanda={dek.tanda} />
  const tayang = kabar?.tayang === true && selesai === null
  return (
    <main className="flex min-h-dvh flex-col">
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-garis px-4 py-2 text-sm">
        <span className="font-semibold">{nama}</span><span className="text-redup">{dek?.tanda}{dek?.contoh === true ? ' · Data contoh' : ''}</span>
        {tersambung || kabar === null || selesai !== null ? null : <span role="status" className="w-full font-semibold text-merah">▼ Sambungan terputus, menyambung lagi…</span>}
        {kabar !== null && kabar.bicara !== null && jam !== null && tayang ? <JamJalan nama="Bicara" jalan={kabar.bicara} jam={jam} className="w-full" /> : null}
      </header>
      <div className="grow px-4 py-3 pb-24" aria-live="polite">{isi}</div>
      {tayang ? (
        <nav aria-label="Slide" className="fixed inset-x-0 bottom-0 z-30 flex flex-wrap items-center gap-2 border-t border-garis bg-latar px-4 py-2">
          <Button className="min-h-11 min-w-11" aria-label="Slide sebelumnya" onClick={() => pergi(langkah(kunci, pemapar, semua, -1))}>‹</Button>
          <Button className="min-h-11 min-w-11" aria-label="Slide berikutnya" onClick={() => pergi(langkah(kunci, pemapar, semua, 1))}>›</Button>
          <Button className="min-h-11" aria-expanded={daftar} onClick={() => setDaftar((lama) => !lama)}>{slide?.nomor ?? '–'}</Button>
          <span className="grow" />
          {sendiri === null ? <span className="text-sm text-redup">Mengikuti pemapar</span> : <Button ragam="utama" className="min-h-11" onClick={ikuti}>Kembali ke pemapar</Button>}
        </nav>
      ) : null}
    </main>
  )
}
