import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { SelectField, TextField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { idDari } from '@/lib/dasar/akses/scope'
import { loadPetakan, type IsiPetakan } from '@/lib/lapor/impor/tanya/loaders-petakan'
import { FormPetakan } from './form-petakan'

export const metadata: Metadata = { title: 'Petakan kolom' }

/** Which sheet, which kind of file, which rows are the head; a plain form, so that the columns below follow it without script. */
function Pilih({ isi: { batch, lembar, daftarLembar, jenis, daftarJenis, kepala } }: { isi: IsiPetakan }) {
  return (
    <form method="get" action={`/impor/${batch.id}/petakan`} className="grid max-w-4xl items-end gap-3 sm:grid-cols-2 lg:grid-cols-5">
      <SelectField label="Lembar" name="lembar" defaultValue={String(lembar.nomor)} opsi={daftarLembar.map(({ nomor, nama }) => ({ nilai: String(nomor), nama }))} />
      <SelectField label="Jenis berkas" name="jenis" defaultValue={jenis} opsi={daftarJenis} />
      <TextField label="Kepala dari baris" name="awal" inputMode="numeric" pattern="[0-9]{1,7}" defaultValue={String(kepala.awal)} />
      <TextField label="Kepala sampai baris" name="akhir" inputMode="numeric" pattern="[0-9]{1,7}" defaultValue={String(kepala.akhir)} />
      <div><Button type="submit">Tampilkan</Button></div>
    </form>
  )
}

/** Maps the columns of a file by hand, on its own first rows. */
export default async function PetakanPage({ params, searchParams }: { params: Promise<{ batchId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const [{ batchId }, cari] = await Promise.all([params, searchParams])
  const isi = await loadPetakan(idDari(batchId), cari)
  if (!isi) notFound()
  const { batch, lembar, jenis, kepala, kurang } = isi
  return (
    <Isi>
      <PageHead remah={[{ nama: 'Impor SIPD', href: `/impor?tahun=${batch.tahun}` }, { nama: batch.nama, href: `/impor/${batch.id}` }]} judul="Apa arti setiap kolom berkas ini?" keterangan="Pilih lembar, jenis berkas, dan baris kepalanya; lalu beri arti setiap kolom. Berkas dibaca ulang dengan arti itu; belum ada angka yang berubah." />
      <div className="flex flex-col gap-6">
        {isi.berkas ? null : <Notice nada="galat">Berkas aslinya sudah tidak disimpan. <Link className="tautan" href={`/impor?tahun=${batch.tahun}`}>Unggah sekali lagi</Link>, lalu petakan.</Notice>}
        <Pilih isi={isi} />
        <Disclosure label="Baris pertama lembar ini apa adanya">
          <Table caption={`Baris pertama lembar ${lembar.nama}`}>
            <tbody>{lembar.awal.map((baris) => <Tr key={baris.nomor}><RowHead className="font-normal">{baris.nomor}</RowHead>{baris.sel.map((teks, ke) => <Td key={ke} className="text-sm">{teks}</Td>)}</Tr>)}</tbody>
          </Table>
        </Disclosure>
        {kurang.length > 0 ? <Notice nada="info" judul="Yang masih kurang"><ul className="list-disc pl-5">{kurang.map((satu) => <li key={satu}>{satu}</li>)}</ul></Notice> : null}
        <FormPetakan key={`${lembar.nomor}-${jenis}-${kepala.awal}-${kepala.akhir}`} kolom={isi.kolom} opsi={isi.opsi} dapatDiingat={isi.dapatDiingat} mati={!isi.berkas}
          tempat={{ batchId: String(batch.id), tanda: isi.tanda, jenis, lembar: String(lembar.nomor), kepalaAwal: String(kepala.awal), kepalaAkhir: String(kepala.akhir) }} />
      </div>
    </Isi>
  )
}
