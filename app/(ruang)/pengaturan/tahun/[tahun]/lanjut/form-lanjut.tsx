'use client'

import { useRef } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField, Select, SelectField, TextareaField } from '@/components/dasar/ui/field'
import { lanjutkanTahun } from '@/lib/lapor/tahun-lanjut/actions'

export interface BarisLanjut {
  kunci: string
  /** fingerprint of what is shown: what is decided is what was seen */
  tanda: string
  nama: string
  rinci: string
  /** where it may go, to be chosen from; null: it goes where it says */
  calon: readonly { id: number; nama: string }[] | null
}

/** What waits to be decided of one kind: ticked, and taken along or left behind with a reason. What is not certain is asked row by row. */
export function FormLanjut({ dari, ke, jenis, legenda, baris, semua }: { dari: number; ke: number; jenis: string; legenda: string; baris: readonly BarisLanjut[]; semua: { nilai: string; label: string } | null }) {
  const aksi = useAksi(lanjutkanTahun)
  const form = useRef<HTMLFormElement>(null)
  const centang = (isi: boolean): void => form.current?.querySelectorAll<HTMLInputElement>('fieldset input[type="checkbox"]').forEach((satu) => { satu.checked = isi })
  return (
    <form ref={form} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="dari" value={dari} />
      <input type="hidden" name="ke" value={ke} />
      <input type="hidden" name="jenis" value={jenis} />
      {baris.length < 4 ? null : <div className="flex flex-wrap gap-2"><Button kecil onClick={() => centang(true)}>Centang semua</Button><Button kecil ragam="halus" onClick={() => centang(false)}>Kosongkan</Button></div>}
      {semua === null ? null : <CheckField name="semua" value={semua.nilai} defaultChecked={aksi.nilai('semua') === semua.nilai} label={semua.label} hint="Bila dicentang, centang satu per satu di bawah tidak dibaca." />}
      <fieldset className="flex max-h-96 flex-col gap-2 overflow-y-auto rounded border border-garis p-2">
        <legend className="px-1 font-medium">{legenda}</legend>
        {baris.map(({ kunci, tanda, nama, rinci, calon }) => (
          <div key={kunci} className="flex flex-col gap-1">
            <CheckField name={`pilih-${kunci}`} value={tanda} defaultChecked={aksi.nilai(`pilih-${kunci}`) === tanda} label={nama} hint={rinci} />
            {calon === null || calon.length === 0 ? null : <Select name={`tujuan-${kunci}`} aria-label={`Tujuan ${nama}`} className="ml-6 max-w-2xl" defaultValue={aksi.nilai(`tujuan-${kunci}`)} opsi={[{ nilai: '', nama: 'Pilih tujuannya' }, ...calon.map(({ id, nama: isi }) => ({ nilai: String(id), nama: isi }))]} />}
            {aksi.galat?.isian[`tujuan-${kunci}`] ? <p className="ml-6 text-sm font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian[`tujuan-${kunci}`]}</p> : null}
          </div>
        ))}
      </fieldset>
      {aksi.galat?.isian.kunci ? <p className="text-sm font-medium text-merah">{aksi.galat.isian.kunci}</p> : null}
      <SelectField label="Putusan" name="putusan" defaultValue={aksi.nilai('putusan', 'BAWA')} opsi={[{ nilai: 'BAWA', nama: `Bawa ke ${ke}` }, { nilai: 'TINGGAL', nama: `Tinggalkan di ${dari}` }]} error={aksi.galat?.isian.putusan} />
      <TextareaField label="Alasan" name="alasan" rows={2} maxLength={500} opsional hint="Wajib bila ditinggalkan." defaultValue={aksi.nilai('alasan')} error={aksi.galat?.isian.alasan} />
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Mencatat…' : 'Catat putusan'}</Button></div>
    </form>
  )
}
