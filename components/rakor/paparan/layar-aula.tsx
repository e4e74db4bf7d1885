'use client'

import { useState, type MouseEvent } from 'react'
import { cn } from '@/components/dasar/ui/cn'
import { TABEL, tanpaTabel } from '@/lib/rakor/paparan/constants'
import { BilahAula, type AcaraLayar } from './bilah-aula'
import { CaraIkut } from './cara-ikut'
import { cariSlide, slideNomor } from './cari'
import { Ikhtisar } from './ikhtisar'
import { KotakCari } from './kotak-cari'
import { slideKunci } from './navigasi'
import { SlideIsi } from './slide-isi'
import { usePemapar, type AwalPemapar } from './use-pemapar'
import { useMuat } from './use-muat'
import { useTombol } from './use-tombol'

export interface LayarAulaProps extends AwalPemapar {
  nama: string
  acara: readonly AcaraLayar[]
  alamatAula: string
}

const layarPenuh = (): void => {
  if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => undefined)
  else void document.exitFullscreen().catch(() => undefined)
}

/** Long tables and the overview, by the keys. */
function gulirkan(arah: 1 | -1): void {
  for (const isi of document.querySelectorAll('.layar-aula > div:first-child, .layar-tabel [role="region"], .layar-aula [aria-label="Ikhtisar slide"]')) isi.scrollBy({ top: (arah * window.innerHeight) / 3 })
}

/** The screen of the hall. Everything it shows was loaded before, so it goes on when the line drops. */
export function LayarAula({ nama, acara, alamatAula, ...awal }: LayarAulaProps) {
  const pemapar = usePemapar(awal)
  const { dek, layar, geser, kembali, lompat, ubah, bukaTabel } = pemapar
  const [ikhtisar, setIkhtisar] = useState(false)
  const [pilih, setPilih] = useState(0)
  const semua = dek?.slide ?? []
  const temukan = (teks: string) => { const satu = slideNomor(teks, semua); return /^\d+$/.test(teks) ? (satu === undefined ? [] : [satu]) : cariSlide(teks, semua) }
  const { teks: terketik, hapus } = useTombol({
    onMaksud: (maksud, teks) => {
      const temuan = teks === '' ? [] : temukan(teks)
      if (maksud === 'naik' || maksud === 'turun') {
        const arah = maksud === 'turun' ? 1 : -1
        if (teks !== '') return setPilih((lama) => Math.min(Math.max(0, lama + arah), Math.max(0, temuan.length - 1)))
        return ikhtisar || layar.slide.endsWith(TABEL) ? gulirkan(arah) : geser(arah)
      }
      setPilih(0)
      switch (maksud) {
        case 'maju': return geser(1)
        case 'mundur': return geser(-1)
        case 'awal': case 'akhir': return geser(maksud)
        case 'gelap': return ubah({ gelap: !layar.gelap })
        case 'penuh': return layarPenuh()
        case 'tabel': return bukaTabel()
        case 'ikhtisar': return setIkhtisar((lama) => !lama)
        case 'masuk': { const tujuan = temuan[pilih] ?? temuan[0]; if (teks === '') return geser(1); if (tujuan !== undefined) lompat(tujuan.kunci); return setIkhtisar(false) }
        case 'keluar': case 'hapus': return ikhtisar ? setIkhtisar(false) : kembali()
      }
    },
  })
  const temuan = terketik === '' ? [] : temukan(terketik)
  const slide = slideKunci(layar.slide, semua)
  const { wadah, baris } = useMuat<HTMLDivElement>(`${layar.slide}|${pemapar.kode ?? ''}`, slide?.baris ?? 0)
  const pergi = (kunci: string): void => { setIkhtisar(false); setPilih(0); hapus(); lompat(kunci) }
  const klik = (event: MouseEvent): void => {
    if (ikhtisar || event.button !== 0 || (event.target instanceof Element && event.target.closest('a, button, summary, [role="region"]') !== null)) return
    geser(event.clientX < window.innerWidth / 3 ? -1 : 1)
  }
  return (
    <main className="layar-aula flex h-dvh flex-col overflow-hidden bg-latar" aria-label={`Paparan ${nama}`}>
      <div ref={wadah} className="min-h-0 grow overflow-auto px-5 pt-3 pb-1" onClick={klik} aria-live="polite">
        {ikhtisar ? <Ikhtisar slide={semua} kini={tanpaTabel(layar.slide)} onPilih={pergi} />
          : dek === null ? <p className="text-lg">Memuat {nama}…</p>
            : slide === undefined ? <p className="text-lg">Slide ini tidak ada dalam paparan ini.</p>
              : <SlideIsi slide={slide} tanda={dek.tanda} baris={baris} tabel={layar.slide.endsWith(TABEL)} onLompat={pergi} tambahan={pemapar.kode === null ? null : <CaraIkut kode={pemapar.kode} alamat={alamatAula} className="size-36" />} />}
      </div>
      {terketik === '' ? null : <KotakCari terketik={terketik} temuan={temuan} pilih={pilih} onPilih={pergi} />}
      <BilahAula pemapar={pemapar} acara={acara} siaran={awal.siaran} {...(slide === undefined ? {} : { slide })} onIkhtisar={() => setIkhtisar((lama) => !lama)} />
      <div className={cn('fixed inset-0 z-40 bg-black', !layar.gelap && 'hidden')} onClick={() => ubah({ gelap: false })}><span className="sr-only">Layar digelapkan</span></div>
    </main>
  )
}
