'use client'

import { useState, type ClipboardEvent, type KeyboardEvent, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, Input, TextField } from '@/components/dasar/ui/field'
import { simpanCapaianKinerja } from '@/lib/lapor/kinerja/actions'
import { ketik, tersimpan, type Isian } from '@/components/lapor/kinerja/isian'
import { bacaTempelan, KOLOM_ISIAN, type KolomIsian } from '@/components/lapor/kinerja/tempel'

export interface BarisCapaian {
  id: number
  nama: string
  simpul: string
  satuan: string
  /** how it is judged */
  rumus: string
  target: string
  /** quarters before, as text */
  sebelum: readonly string[]
  versi: number
  nilai: string
  keterangan: string
  sumber: string
  /** who entered it and when; null: nobody yet */
  oleh: string | null
}

interface Props {
  unitId: number
  tahun: number
  triwulan: number
  /** closed: only the office is here, and says why */
  terkunci: boolean
  baris: readonly BarisCapaian[]
}

const ROMAWI = ['I', 'II', 'III', 'IV'] as const
const NAMA: Readonly<Record<KolomIsian, string>> = { nilai: 'Capaian', keterangan: 'Keterangan', sumber: 'Sumber data' }
const awal = (baris: readonly BarisCapaian[]): Record<string, string> => Object.fromEntries(baris.flatMap((satu) => KOLOM_ISIAN.map((kolom) => [`${kolom}.${satu.id}`, satu[kolom]])))

/** A quarter's sheet of a unit: a block from Excel can be pasted over it, Enter and the arrows go from row to row, one save writes what differs. */
export function FormCapaian({ unitId, tahun, triwulan, terkunci, baris }: Props) {
  const aksi = useAksi(simpanCapaianKinerja)
  // the page is read again when another form of it is saved: cells that nobody touched here then show what others wrote
  const [ketikan, setKetikan] = useState<Isian>(() => Object.fromEntries(Object.entries(aksi.galat?.nilai ?? {}).filter((satu): satu is [string, string] => typeof satu[1] === 'string' && satu[0].includes('.'))))
  const [kabar, setKabar] = useState('')
  const urut = baris.map(({ id }) => id)
  const semula = awal(baris)
  const isi: Isian = { ...semula, ...ketikan }
  const versi = (id: string): number => baris.find((satu) => String(satu.id) === id)?.versi ?? 0
  const ubah = (sel: Isian): void => setKetikan((kini) => ketik(kini, sel, versi))
  const berubah = Object.entries(semula).filter(([nama, nilai]) => isi[nama] !== nilai).length
  const tempel = (event: ClipboardEvent, i: number, kolom: KolomIsian): void => {
    const hasil = bacaTempelan(event.clipboardData.getData('text/plain'), urut, i, kolom)
    if (hasil === null) return
    event.preventDefault()
    ubah(hasil.isi)
    setKabar(hasil.kabar)
  }
  const pindah = (event: KeyboardEvent, i: number, kolom: KolomIsian): void => {
    const arah = event.key === 'ArrowDown' || (event.key === 'Enter' && !event.ctrlKey) ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (arah === 0) return
    event.preventDefault()
    const tujuan = urut[i + arah]
    if (tujuan !== undefined) document.getElementById(`${kolom}-${tujuan}`)?.focus()
  }
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const formulir = new FormData(event.currentTarget)
    aksi.kirim(formulir, (hasil) => {
      if (!hasil.data) return
      setKabar('')
      setKetikan((kini) => tersimpan(kini, (nama) => formulir.get(nama)))
    })
  }
  const salah = aksi.galat?.isian ?? {}
  const kaitan = (satu: BarisCapaian, i: number, kolom: KolomIsian) => {
    const nama = `${kolom}.${satu.id}`
    return {
      id: `${kolom}-${satu.id}`, name: nama, value: isi[nama] ?? '', 'aria-label': `${NAMA[kolom]} triwulan ${ROMAWI[triwulan - 1] ?? ''}: ${satu.nama}`,
      onChange: (event: { target: { value: string } }) => ubah({ [nama]: event.target.value }), onPaste: (event: ClipboardEvent) => tempel(event, i, kolom), onKeyDown: (event: KeyboardEvent) => pindah(event, i, kolom),
      ...(salah[nama] ? { 'aria-invalid': true as const, 'aria-describedby': `galat-${kolom}-${satu.id}` } : {}),
    }
  }
  const galat = (satu: BarisCapaian, kolom: KolomIsian) => (salah[`${kolom}.${satu.id}`] ? <p id={`galat-${kolom}-${satu.id}`} className="text-sm font-medium whitespace-normal text-merah"><span aria-hidden="true">! </span>{salah[`${kolom}.${satu.id}`]}</p> : null)
  return (
    <form action={aksi.formAction} onSubmit={kirim} className="flex flex-col gap-3">
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="triwulan" value={triwulan} />
      <Table caption={`Capaian triwulan ${ROMAWI[triwulan - 1] ?? ''} ${tahun}`} captionTersembunyi>
        <thead><tr><Th>Indikator</Th><Th angka>Target {tahun}</Th>{Array.from({ length: triwulan - 1 }, (_, i) => <Th key={i} angka>TW {ROMAWI[i]}</Th>)}<Th angka>Capaian TW {ROMAWI[triwulan - 1]}</Th><Th>Keterangan</Th><Th>Sumber data</Th></tr></thead>
        <tbody>
          {baris.map((satu, i) => (
            <Tr key={satu.id}>
              <RowHead className="min-w-52 font-normal sm:min-w-72"><span className="block font-medium">{satu.nama}</span><span className="block text-sm text-redup">{satu.simpul}; {satu.satuan}; {satu.rumus}</span>{satu.oleh === null ? null : <span className="block text-sm text-redup">{satu.oleh}</span>}<input type="hidden" name={`versi.${satu.id}`} value={isi[`versi.${satu.id}`] ?? satu.versi} /></RowHead>
              <NumTd>{satu.target}</NumTd>
              {satu.sebelum.map((teks, k) => <NumTd key={k}>{teks}</NumTd>)}
              <Td className="min-w-32"><AngkaInput {...kaitan(satu, i, 'nilai')} maxLength={200} />{galat(satu, 'nilai')}</Td>
              <Td className="min-w-48"><Input {...kaitan(satu, i, 'keterangan')} maxLength={1000} />{galat(satu, 'keterangan')}</Td>
              <Td className="min-w-40"><Input {...kaitan(satu, i, 'sumber')} maxLength={300} />{galat(satu, 'sumber')}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <p role="status" className="text-sm text-redup">{kabar}</p>
      {terkunci ? <TextField label="Alasan perubahan" name="alasan" hint="Triwulan ini sudah dikunci; alasan disimpan bersama angkanya." maxLength={500} error={salah.alasan} defaultValue={aksi.nilai('alasan')} className="max-w-xl" /> : null}
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <div className="cetak-sembunyi flex flex-wrap items-center gap-3"><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan capaian')}</Button>{berubah > 0 ? <span className="text-sm text-redup">{berubah} isian belum disimpan</span> : null}</div>
    </form>
  )
}
