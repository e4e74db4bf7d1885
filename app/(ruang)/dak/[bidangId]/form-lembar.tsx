'use client'

import { useState, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim, pengisian, type Kaitan } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, Input, Select } from '@/components/dasar/ui/field'
import { simpanLembarDak } from '@/lib/lapor/dak/actions'
import type { Butir, JenisCatatan } from '@/lib/lapor/dak/constants'

export const OPSI_SURAT = [{ nilai: '', nama: 'Belum diisi' }, { nilai: 'ya', nama: 'Diserahkan' }, { nilai: 'tidak', nama: 'Dikembalikan' }]

export interface BarisLembar {
  butir: Butir
  /** what holds now: "Rp24.752.000.000, 20 Juni 2023"; null: nothing was written */
  kini: string | null
}

/** The control that a kind of fact is typed into. */
export function IsianNilai({ jenis, label, name, defaultValue, error, galatId }: Kaitan & { jenis: JenisCatatan; label: string; galatId: string }) {
  const kaitan = { 'aria-label': label, name, defaultValue, ...(error ? { 'aria-invalid': true as const, 'aria-describedby': galatId } : {}) }
  return jenis === 'SYARAT' ? <Select {...kaitan} opsi={OPSI_SURAT} /> : <AngkaInput {...kaitan} />
}

const Galat = ({ id, pesan }: { id: string; pesan: string | undefined }) => (pesan ? <p id={id} className="text-sm font-medium text-merah"><span aria-hidden="true">! </span>{pesan}</p> : null)
const KOLOM = 'grid gap-x-3 gap-y-1 md:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)]'
const satuan = (jenis: JenisCatatan): string => (jenis === 'OUTPUT' ? ' (%)' : jenis === 'SYARAT' ? '' : ' (Rp)')

function Baris({ baris: { butir, kini }, isi }: { baris: BarisLembar; isi: ReturnType<typeof pengisian> }) {
  const { kunci, jenis, nama, hari } = butir
  const [nilai, tanggal, dokumen] = [isi(`${kunci}.nilai`, ''), isi(`${kunci}.tanggal`, ''), isi(`${kunci}.dokumen`, '')]
  const id = (bagian: string): string => `galat-${kunci.replaceAll('/', '-')}-${bagian}`
  const teks = (satu: Kaitan, bagian: string) => ({ name: satu.name, defaultValue: satu.defaultValue, ...(satu.error ? { 'aria-invalid': true as const, 'aria-describedby': id(bagian) } : {}) })
  const kecil = 'text-sm text-redup md:sr-only'
  return (
    <div role="group" aria-label={nama} className={`${KOLOM} py-2`}>
      <div><p className="font-medium">{nama}<span className="font-normal text-redup">{satuan(jenis)}</span></p><p className="text-sm text-redup">{kini ?? 'belum dicatat'}</p></div>
      <div><p aria-hidden="true" className={kecil}>Nilai baru{satuan(jenis)}</p><IsianNilai {...nilai} jenis={jenis} label={`${nama}${satuan(jenis)}`} galatId={id('nilai')} /><Galat id={id('nilai')} pesan={nilai.error} /></div>
      <div><p aria-hidden="true" className={kecil}>{hari}</p><Input type="date" aria-label={`${nama}: ${hari.toLowerCase()}`} {...teks(tanggal, 'tanggal')} /><Galat id={id('tanggal')} pesan={tanggal.error} /></div>
      <div><p aria-hidden="true" className={kecil}>Nomor dokumen</p><Input aria-label={`${nama}: nomor dokumen`} maxLength={200} {...teks(dokumen, 'dokumen')} /><Galat id={id('dokumen')} pesan={dokumen.error} /></div>
    </div>
  )
}

/** The worksheet of an allocation: one line a fact, only what is filled in is written, all of it or nothing. */
export function FormLembar({ unitId, bidangId, hari, baris }: { unitId: number; bidangId: number; hari: string; baris: readonly BarisLembar[] }) {
  const aksi = useAksi(simpanLembarDak)
  const isi = pengisian(aksi)
  const [simpananKe, setSimpananKe] = useState(0)
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    aksi.kirim(new FormData(event.currentTarget), (hasil) => { if (hasil.data) setSimpananKe((ke) => ke + 1) })
  }
  return (
    <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-3">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="bidangId" value={bidangId} /><input type="hidden" name="hari" value={hari} />
      <div key={simpananKe} className="divide-y divide-garis border-y border-garis">
        <div aria-hidden="true" className={`${KOLOM} py-1 text-sm font-medium max-md:hidden`}><span>Yang dicatat, dan catatan terakhirnya</span><span>Nilai baru</span><span>Tanggal</span><span>Nomor dokumen</span></div>
        {baris.map((satu) => <Baris key={satu.butir.kunci} baris={satu} isi={isi} />)}
      </div>
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan catatan')}</Button></div>
    </form>
  )
}
