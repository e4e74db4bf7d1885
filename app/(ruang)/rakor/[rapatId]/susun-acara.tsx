'use client'

import { useEffect, useRef, useState } from 'react'
import { FormAcara, type PilihanUnit } from './form-acara'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi, type PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { geserAcara, hapusAcara } from '@/lib/rakor/rapat/actions'
import type { Acara, Rapat } from '@/lib/rakor/rapat/types'
import { AlamatRapat } from '../isian'

interface TombolProps { aksi: PakaiAksi<{ pesan: string }>; rapat: Rapat; acara: Acara; arah?: 'naik' | 'turun'; mati?: boolean; kata: string; nama: string }

/** One deed on one item, as a form of its own: it works without script, and by the keyboard. */
function Tombol({ aksi, rapat, acara, arah, mati = false, kata, nama }: TombolProps) {
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit}>
      <AlamatRapat rapatId={rapat.id} versi={rapat.versi} />
      <input type="hidden" name="acaraId" value={acara.id} />
      {arah ? <input type="hidden" name="arah" value={arah} /> : null}
      <Button type="submit" kecil data-tombol={`${acara.id}-${arah ?? 'hapus'}`} disabled={mati} aria-disabled={mati || aksi.menunggu} aria-label={nama}>{kata}</Button>
    </form>
  )
}

/** An item that changes its place takes the focus along: to the same button, or to the other one at an end of the list. */
function useIkut(acara: readonly Acara[]) {
  const daftar = useRef<HTMLOListElement>(null)
  const terakhir = useRef<string | null>(null)
  useEffect(() => {
    const [id, arah] = terakhir.current?.split('-') ?? []
    if (id === undefined || (document.activeElement !== null && document.activeElement !== document.body && !daftar.current?.contains(document.activeElement))) return
    const cari = (apa: string | undefined): HTMLButtonElement | null => daftar.current?.querySelector<HTMLButtonElement>(`[data-tombol="${id}-${apa}"]:not(:disabled)`) ?? null
    ;(cari(arah) ?? cari(arah === 'naik' ? 'turun' : 'naik'))?.focus()
  }, [acara])
  return { daftar, ingat: (target: EventTarget) => { terakhir.current = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-tombol]')?.dataset.tombol ?? null : null } }
}

/** The office's tools for the agenda: order, length, whose turn; a new item at the end. */
export function SusunAcara({ rapat, acara, unit }: { rapat: Rapat; acara: readonly Acara[]; unit: readonly PilihanUnit[] }) {
  const geser = useAksi(geserAcara)
  const hapus = useAksi(hapusAcara)
  const { daftar, ingat } = useIkut(acara)
  // what was open because there was nothing stays open when there is something
  const [buka] = useState(acara.length === 0)
  return (
    <Disclosure label={acara.length === 0 ? 'Susun acara' : 'Ubah acara'} buka={buka}>
      <div className="flex flex-col gap-4">
        <HasilForm aksi={geser} berhasil={(data) => data.pesan} />
        <HasilForm aksi={hapus} berhasil={(data) => data.pesan} />
        {acara.length > 0 ? (
          <ol ref={daftar} onClick={({ target }) => ingat(target)} className="max-w-4xl divide-y divide-garis">
            {acara.map((satu, i) => (
              <li key={satu.id} className="flex flex-col gap-1 py-2">
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <span className="min-w-0">{satu.urutan}. {satu.judul}, {satu.menit} menit</span>
                  <span className="flex gap-1">
                    <Tombol aksi={geser} rapat={rapat} acara={satu} arah="naik" mati={i === 0} kata="Naik" nama={`Naikkan ${satu.judul}`} />
                    <Tombol aksi={geser} rapat={rapat} acara={satu} arah="turun" mati={i === acara.length - 1} kata="Turun" nama={`Turunkan ${satu.judul}`} />
                    <Tombol aksi={hapus} rapat={rapat} acara={satu} kata="Hapus" nama={`Hapus ${satu.judul}`} />
                  </span>
                </div>
                <Disclosure label="Ubah"><FormAcara key={rapat.versi} rapat={rapat} unit={unit} semula={satu} /></Disclosure>
              </li>
            ))}
          </ol>
        ) : null}
        <FormAcara rapat={rapat} unit={unit} semula={null} />
      </div>
    </Disclosure>
  )
}
