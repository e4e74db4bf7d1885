import type { Metadata } from 'next'
import { Isi } from '@/components/dasar/shell/isi'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input } from '@/components/dasar/ui/field'
import { PageHead } from '@/components/dasar/ui/page-head'
import { GALAT_UNGGAH } from '@/lib/dasar/unggah/constants'
import { MAKS_BERKAS } from '@/lib/tahun/kodefikasi/constants'
import { loadBuku } from '@/lib/tahun/kodefikasi/loaders'
import { PilihTujuan } from './pilih-tujuan'

export const metadata: Metadata = { title: 'Muat daftar kode' }

const GALAT: Record<string, string> = {
  ...GALAT_UNGGAH,
  besar: `Berkas lebih dari ${MAKS_BERKAS / 1024 / 1024} MB. Kirim lembar kodenya saja.`,
  berkas: 'Belum ada berkas yang dipilih. Pilih berkas .xlsx, .xls, .ods, atau .csv.',
  isian: 'Isi berkas atau kodefikasinya belum dipilih. Pilih lagi lalu unggah.',
}

/** Sends a list of codes; a plain form, so that it works on any line. */
export default async function HalamanMuatDaftar({ searchParams }: PageProps<'/pengaturan/kodefikasi/daftar'>) {
  const [buku, params] = await Promise.all([loadBuku(), searchParams])
  const galat = typeof params.galat === 'string' ? GALAT[params.galat] : undefined
  return (
    <Isi>
      <PageHead
        judul="Muat daftar kode dari berkas"
        remah={[{ nama: 'Kodefikasi', href: '/pengaturan/kodefikasi' }]}
        keterangan="Isinya dibandingkan dulu dengan kode yang ada; belum ada yang disimpan."
        bantuan={<>
          <p>Kolom kode dan nama dikenali dari kepala tabel, dalam urutan apa pun; bila tidak dikenali, Anda memilihnya sesudah mengunggah. Tingkat dibaca dari bentuk kodenya. Urusan sampai sub-kegiatan dan rekening belanja boleh dalam satu berkas.</p>
          <p>Program penunjang X.XX.01 diturunkan ke setiap bidang urusan. Simpan kolom kode sebagai teks: bilangan kehilangan nol di belakang (2.10 menjadi 2.1).</p>
        </>}
      />
      <form method="post" action="/api/kodefikasi" encType="multipart/form-data" className="flex max-w-xl flex-col gap-4">
        <PilihTujuan buku={buku.map(({ kode }) => kode)} daftar={typeof params.daftar === 'string' ? params.daftar : 'buku'} dipilih={typeof params.buku === 'string' ? params.buku : ''} />
        <Field label="Berkas" name="berkas" hint={`.xlsx, .xls, .ods, atau .csv, paling besar ${MAKS_BERKAS / 1024 / 1024} MB`} error={galat}>
          {(kaitan) => <Input type="file" required accept=".xlsx,.xls,.ods,.csv" {...kaitan} />}
        </Field>
        <div><Button type="submit" ragam="utama">Unggah dan bandingkan</Button></div>
      </form>
    </Isi>
  )
}
