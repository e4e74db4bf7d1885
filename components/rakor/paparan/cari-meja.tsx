'use client'

import { useState } from 'react'
import { Input } from '@/components/dasar/ui/field'
import type { SlideDek } from '@/lib/rakor/paparan/types'
import { cariSlide, slideNomor } from './cari'

/** What answers a question: hidden slides by name, any unit by a few letters. */
export function CariMeja({ slide, onPilih }: { slide: readonly SlideDek[]; onPilih: (kunci: string) => void }) {
  const [cari, setCari] = useState('')
  const nomor = slideNomor(cari.trim(), slide)
  const temuan = nomor === undefined ? cariSlide(cari, slide) : [nomor]
  const tersembunyi = slide.filter((satu) => satu.tersembunyi === true && satu.unit === undefined)
  const pergi = (kunci: string): void => { setCari(''); onPilih(kunci) }
  const tampil = cari.trim() === '' ? tersembunyi : temuan
  return (
    <div className="flex flex-col gap-2">
      <form onSubmit={(event) => { event.preventDefault(); if (temuan[0] !== undefined) pergi(temuan[0].kunci) }}>
        <label className="text-sm">Unit, pertanyaan, atau nomor slide<Input value={cari} onChange={(event) => setCari(event.target.value)} autoComplete="off" /></label>
      </form>
      {cari.trim() !== '' && temuan.length === 0 ? <p className="text-sm">Tidak ada yang cocok.</p> : null}
      <ul className="max-h-96 overflow-auto text-sm">
        {tampil.map((satu) => <li key={satu.kunci}><button type="button" className="tautan min-h-8 text-left" onClick={() => pergi(satu.kunci)}><span className="mr-2 tabular-nums">{satu.nomor}</span>{satu.unit === undefined ? satu.judul : `${satu.unit.singkat}, ${satu.unit.nama}`}</button></li>)}
      </ul>
    </div>
  )
}
