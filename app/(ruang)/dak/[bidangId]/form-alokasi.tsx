'use client'

import Link from 'next/link'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { AngkaField, kataKirim, pengisian } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { SelectField, TextareaField, TextField } from '@/components/dasar/ui/field'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { pulihkanAlokasiDak, simpanAlokasiDak, tarikAlokasiDak } from '@/lib/lapor/dak/actions'
import { NAMA_JENIS_DAK, NAMA_MEKANISME } from '@/lib/lapor/dak/constants'
import type { PilihanAlokasi } from '@/lib/lapor/dak/alokasi/data'
import type { AlokasiDakTercatat } from '@/lib/lapor/dak/types'
import { senToText } from '@/lib/realisasi/rupiah'

const opsiNama = (nama: Readonly<Record<string, string>>) => Object.entries(nama).map(([nilai, kata]) => ({ nilai, nama: awalBesar(kata) }))
const pilihan = (kata: string, isi: readonly { id: number; nama: string }[]) => [{ nilai: '', nama: kata }, ...isi.map(({ id, nama }) => ({ nilai: String(id), nama }))]

interface FormAlokasiProps {
  tahun: number
  pilihan: PilihanAlokasi
  /** null: a new one */
  semula: AlokasiDakTercatat | null
  /** "sampai Rp1.000.000.000 sekaligus"; null: the year has no rules yet */
  aturanCara: string | null
}

/** What an allocation is; the same form writes a new one and changes one. */
export function FormAlokasi({ tahun, pilihan: { unit, sumber }, semula, aturanCara }: FormAlokasiProps) {
  const aksi = useAksi(simpanAlokasiDak, { kosongkan: semula === null })
  const isi = pengisian(aksi)
  const baru = semula === null ? aksi.hasil.data?.id : undefined
  const terkunci = (semula?.catatan.length ?? 0) > 0
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {baru === undefined ? null : <p><Link href={`/dak/${baru}`} className="tautan">Buka alokasi yang baru disimpan</Link></p>}
      <input type="hidden" name="tahun" value={tahun} /><input type="hidden" name="bidangId" value={semula?.id ?? ''} /><input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <div key={semula?.versi ?? 0} className="flex flex-col gap-3">
        {terkunci ? <p className="text-sm text-redup">Sudah ada catatan: perangkat daerah, sumber dana, cara salur, dan nilai alokasi tetap. Bila salah satunya berubah, tarik alokasi ini lalu buat yang baru.</p> : null}
        <div className="grid gap-3 sm:grid-cols-3">
          <TextField label="Bidang" maxLength={120} {...isi('bidang', semula?.bidang)} />
          <TextField label="Subbidang" opsional maxLength={120} {...isi('subbidang', semula?.subbidang)} />
          <SelectField label="Jenis" {...isi('jenis', semula?.jenis ?? 'REGULER')} opsi={opsiNama(NAMA_JENIS_DAK)} />
        </div>
        <SelectField label="Sumber dana" hint="Serapannya dihitung dari realisasi sumber dana ini." {...isi('sumberDanaId', semula?.sumberDana.id)} opsi={pilihan('Pilih sumber dana', sumber)} />
        <SelectField label="Perangkat daerah penanggung jawab" {...isi('unitId', semula?.unitId)} opsi={pilihan('Pilih perangkat daerah', unit)} />
        <div className="grid gap-3 sm:grid-cols-2">
          <AngkaField label="Alokasi menurut kementerian (Rp)" {...isi('pagu', semula ? tulisAngka(senToText(semula.pagu)) : '')} />
          <SelectField label="Cara salur" {...(aturanCara ? { hint: aturanCara } : {})} {...isi('mekanisme', semula?.mekanisme)} opsi={[{ nilai: '', nama: 'Pilih cara salur' }, ...opsiNama(NAMA_MEKANISME)]} />
        </div>
        <TextareaField label="Kode sub-kegiatan" opsional hint="Satu per baris, bila sudah diketahui." {...isi('subKegiatan', semula?.subKegiatan.join('\n'))} />
        <TextField label="Dasar alokasi" opsional maxLength={500} hint="Peraturan atau surat rekomendasinya. Wajib bila cara salur lain dari aturan." {...isi('sumber', semula?.sumber)} />
      </div>
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan alokasi')}</Button></div>
    </form>
  )
}

/** Takes an allocation back, with the day and the reason. */
export function FormTarikAlokasi({ alokasi: { id, unitId, versi } }: { alokasi: AlokasiDakTercatat }) {
  const aksi = useAksi(tarikAlokasiDak)
  const isi = pengisian(aksi)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="bidangId" value={id} /><input type="hidden" name="versi" value={versi} />
      <p>Alokasi yang ditarik tidak dihitung lagi sejak tanggalnya; sebelum tanggal itu tetap terlihat seperti adanya.</p>
      <div className="grid gap-3 sm:grid-cols-2"><TextField label="Ditarik sejak" type="date" {...isi('ditarik', '')} /><TextField label="Alasan" maxLength={500} {...isi('alasan', '')} /></div>
      <div><Button type="submit" ragam="bahaya" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Tarik alokasi')}</Button></div>
    </form>
  )
}

/** Lets an allocation count again that was taken back by mistake. */
export function FormPulihAlokasi({ alokasi: { id, unitId, versi } }: { alokasi: AlokasiDakTercatat }) {
  const aksi = useAksi(pulihkanAlokasiDak)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="unitId" value={unitId} /><input type="hidden" name="bidangId" value={id} /><input type="hidden" name="versi" value={versi} />
      <div><Button type="submit" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Berlakukan lagi')}</Button></div>
    </form>
  )
}
