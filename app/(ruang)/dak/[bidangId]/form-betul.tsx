'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi, type PakaiAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { betulkanCatatanDak, tarikCatatanDak } from '@/lib/lapor/dak/actions'
import type { JenisCatatan } from '@/lib/lapor/dak/constants'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { OPSI_SURAT } from './form-lembar'

export interface CatatanForm {
  unitId: number
  bidangId: number
  hari: string
  catatanId: number
  kunci: string
  jenis: JenisCatatan
  /** as it is typed */
  nilai: string
  tanggal: string
  dokumen: string
}

const Alamat = ({ unitId, bidangId, hari, catatanId }: CatatanForm) => (
  <><input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="bidangId" value={bidangId} /><input type="hidden" name="hari" value={hari} /><input type="hidden" name="catatanId" value={catatanId} /></>
)

interface FormProps { catatan: CatatanForm; aksi: PakaiAksi<{ pesan: string }> }

/** Writes a record in the place of another. */
function FormBetul({ catatan, aksi }: FormProps) {
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} />
      <Alamat {...catatan} /><input type="hidden" name="kunci" value={catatan.kunci} />
      <div className="grid gap-3 sm:grid-cols-3">
        {catatan.jenis === 'SYARAT' ? <SelectField label="Yang benar" {...isi('nilai', catatan.nilai)} opsi={OPSI_SURAT.slice(1)} /> : <AngkaField label={catatan.jenis === 'OUTPUT' ? 'Yang benar (%)' : 'Yang benar (Rp)'} {...isi('nilai', catatan.nilai)} />}
        <TextField label="Tanggal" type="date" {...isi('tanggal', tulisTanggal(catatan.tanggal))} />
        <TextField label="Nomor dokumen" maxLength={200} {...isi('dokumen', catatan.dokumen)} />
      </div>
      <TextField label="Mengapa dibetulkan" hint="Catatan lama tetap terlihat, dengan alasan ini." {...isi('keterangan', '')} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan pembetulan')}</Button></div>
    </form>
  )
}

/** Takes a record back: nothing stands in its place. */
function FormTarik({ catatan, aksi }: FormProps) {
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3 border-t border-garis pt-3">
      <HasilForm aksi={aksi} />
      <Alamat {...catatan} />
      <TextField label="Mengapa ditarik" hint="Bila catatan ini tidak pernah terjadi, atau milik alokasi lain. Yang sudah dibetulkannya tidak berlaku lagi: tulis kembali angka yang benar." {...isi('keterangan', '')} />
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Tarik catatan')}</Button></div>
    </form>
  )
}

/** What can be done about a record while it holds; what was done stays said after it holds no more. */
export function TindakanCatatan({ catatan, aktif, apa }: { catatan: CatatanForm; aktif: boolean; apa: string }) {
  const betul = useAksi(betulkanCatatanDak)
  const tarik = useAksi(tarikCatatanDak)
  if (!aktif) return <>{[betul, tarik].map((aksi, i) => (aksi.hasil.data ? <HasilForm key={i} aksi={aksi} berhasil={(data) => data.pesan} /> : null))}</>
  return <Disclosure label={<>Betulkan atau tarik<span className="sr-only"> {apa}</span></>}><div className="flex flex-col gap-3"><FormBetul catatan={catatan} aksi={betul} /><FormTarik catatan={catatan} aksi={tarik} /></div></Disclosure>
}
