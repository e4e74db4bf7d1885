import type { Metadata } from 'next'
import Link from 'next/link'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Field, Input, SelectField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { GALAT_UNGGAH } from '@/lib/dasar/unggah/constants'
import { MAKS_SERING, MAKS_TERBUKA, NAMA_JENIS, NAMA_STATUS, type StatusImpor } from '@/lib/lapor/impor/constants'
import { loadAturanUnit, loadDaftarImpor, requireImpor } from '@/lib/lapor/impor/loaders'
import { loadBentuk } from '@/lib/lapor/impor/tanya/loaders-petakan'
import { loadVersi } from '@/lib/tahun/tahun-anggaran/loaders'
import { namaJenis } from '@/lib/lapor/impor/baca/jenis-unit'
import { namaKolom } from '@/lib/lapor/impor/tanya/peta'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'
import { BantuanUnit } from './bantuan-unit'
import { BentukDikenal } from './bentuk-dikenal'
import { PilihVersiImpor } from './pilih-versi'

export const metadata: Metadata = { title: 'Impor SIPD' }

const GALAT: Record<string, string> = {
  besar: 'Berkas lebih dari 25 MB. Kirim per bulan atau per unit, atau hapus lembar yang tidak perlu.',
  berkas: 'Belum ada berkas yang dipilih. Pilih berkas .xlsx, .xls, .ods, atau .csv.',
  isian: 'Tahun, bulan, atau versinya tidak terbaca. Pilih lagi lalu unggah.',
  ...GALAT_UNGGAH,
  sering: `Berkas Anda yang lain masih dibaca, atau sudah ${MAKS_SERING} berkas dalam sepuluh menit. Tunggu sebentar lalu unggah lagi.`,
  terbuka: `Sudah ${MAKS_TERBUKA} berkas Anda menunggu dijawab atau diterapkan. Terapkan atau hentikan salah satunya di bawah, lalu unggah lagi.`,
}
const NADA: Record<StatusImpor, 'netral' | 'aksen' | 'baik' | 'buruk'> = {
  MEMBACA: 'aksen', SIAP: 'aksen', DITERAPKAN: 'baik', DIBATALKAN: 'netral', GAGAL: 'buruk', DITOLAK: 'buruk', DIHENTIKAN: 'netral', BERTANYA: 'aksen',
}

const idDari = (nilai: string | string[] | undefined): number | null => (typeof nilai === 'string' && /^[1-9]\d{0,8}$/.test(nilai) ? Number(nilai) : null)

/** Sends a file of SIPD; a plain form, so that it works on any line. Below it what was sent before. */
export default async function ImporPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { kantor } = await requireImpor()
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun } = periode
  const [daftar, versi, aturan, bentuk] = await Promise.all([loadDaftarImpor(tahun), loadVersi(tahun), loadAturanUnit(tahun), loadBentuk()])
  const galat = typeof params.galat === 'string' ? GALAT[params.galat] : undefined
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana />
      <Isi>
        <PageHead
          judul={kantor ? `Berkas SIPD mana yang masuk ke tahun ${tahun}?` : `Ekspor SIPD mana yang mengisi angka unit Anda tahun ${tahun}?`}
          keterangan="Isinya dibaca dan dibandingkan dulu; belum ada angka yang berubah sebelum Anda menerapkannya."
          bantuan={!kantor ? <BantuanUnit jenis={aturan.jenis} /> : <>
            <p>Sebelum angka apa pun, halaman impor menunjukkan bagaimana berkas dibaca, bukti yang ada di dalamnya, dan menanyakan yang tidak terbukti. Jenis berkas dikenali dari kepala tabelnya, dalam urutan kolom apa pun: realisasi (45 kolom atau yang ringkas), anggaran/DPA per rekening, RAK per bulan, jurnal AKLAP untuk Non-RKUD, SPJ fungsional, LRA, realisasi fisik, dan target fisik. Realisasi bersih adalah Nilai Realisasi dikurangi Nilai Setoran.</p>
            <p>NIP, nama pegawai, dan keterangan dokumen tidak disimpan. Kode yang belum dikenal didaftar dan dipadankan sekali saja. Operator mengimpor untuk unitnya sendiri; tahun ini: {namaJenis(aturan.jenis)}. Berkasnya ikut tercantum di bawah.</p>
          </>}
        />
        <div className="flex flex-col gap-8">
          {galat ? <Notice nada="galat" umumkan>{galat}</Notice> : null}
          <form method="post" action="/api/impor" encType="multipart/form-data" className="flex max-w-xl flex-col gap-4">
            <input type="hidden" name="tahun" value={tahun} />
            <Field label="Berkas" name="berkas" hint=".xlsx, .xls, .ods, atau .csv, paling besar 25 MB">
              {(kaitan) => <Input type="file" required accept=".xlsx,.xls,.ods,.csv" {...kaitan} />}
            </Field>
            <SelectField label="Bulan" name="bulan" opsional defaultValue="" hint="Hanya untuk berkas tanpa tanggal, misalnya jurnal AKLAP. Bila berkas menyebut bulan lain, Anda ditanya dulu."
              opsi={[{ nilai: '', nama: 'Menurut tanggal dalam berkas' }, ...Array.from({ length: 12 }, (_, i) => ({ nilai: String(i + 1), nama: namaBulan(i + 1) }))]} />
            <PilihVersiImpor kantor={kantor} {...aturan} versi={versi} diminta={{ apbd: idDari(params.apbd), kas: idDari(params.kas) }} />
            <div><Button type="submit" ragam="utama">Unggah dan baca</Button></div>
          </form>
          <section aria-labelledby="judul-daftar" className="flex flex-col gap-3">
            <h2 id="judul-daftar" className="text-lg">Apa yang sudah diimpor?</h2>
            {daftar.length === 0 ? <EmptyState judul={`Belum ada impor pada tahun ${tahun}`}>{kantor ? 'Unggah ekspor SIPD di atas untuk memulai.' : 'Unggah ekspor SIPD unit Anda di atas. Berkas unit lain dan berkas kantor tidak tampil di sini.'}</EmptyState> : (
              <Table caption={`Impor tahun ${tahun}, terbaru di atas`}>
                <thead><tr><Th>Berkas</Th><Th>Jenis</Th>{kantor ? <Th>Untuk</Th> : null}<Th>Keadaan</Th><Th angka>Angka berubah</Th><Th>Oleh</Th><Th>Waktu</Th></tr></thead>
                <tbody>
                  {daftar.map((satu) => (
                    <Tr key={satu.id}>
                      <RowHead className="font-normal"><Link className="tautan" href={`/impor/${satu.id}`}>{satu.nama}</Link></RowHead>
                      <Td>{satu.jenis ? NAMA_JENIS[satu.jenis] : TIADA}</Td>
                      {kantor ? <Td>{satu.unit ?? 'semua unit'}</Td> : null}
                      <Td><Badge nada={NADA[satu.status]}>{NAMA_STATUS[satu.status]}</Badge>{satu.kedaluwarsaPada ? <span className="block text-sm text-redup">kedaluwarsa pada {waktuWib(satu.kedaluwarsaPada)}</span> : null}</Td>
                      <NumTd>{satu.berubah === null ? TIADA : bilangan(satu.berubah)}</NumTd>
                      <Td className="max-sm:min-w-56">{satu.oleh}</Td><Td className="max-sm:whitespace-nowrap">{waktuWib(satu.dibuatPada)}</Td>
                    </Tr>
                  ))}
                </tbody>
              </Table>
            )}
          </section>
          {bentuk.length > 0 ? (
            <section aria-labelledby="judul-bentuk" className="flex flex-col gap-3">
              <h2 id="judul-bentuk" className="text-lg">Bentuk berkas mana yang sudah dipetakan?</h2>
              <p className="text-redup">Berkas berikutnya dengan kepala yang sama dibaca menurut pemetaan ini.</p>
              <BentukDikenal daftar={bentuk.map(({ sidik, peta, oleh, pada }) => ({ sidik, jenis: peta.jenis === 'SP2D' ? 'Daftar SP2D' : NAMA_JENIS[peta.jenis], kolom: namaKolom(peta), oleh, pada: waktuWib(pada) }))} />
            </section>
          ) : null}
        </div>
      </Isi>
    </>
  )
}
