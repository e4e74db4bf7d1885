import type { Metadata } from 'next'
import Link from 'next/link'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Field, Input } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan, TIADA } from '@/lib/dasar/format/angka'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import { GALAT_UNGGAH } from '@/lib/dasar/unggah/constants'
import { HARI_RUP, MAKS_RUP_TERBUKA } from '@/lib/lapor/pengadaan/constants'
import type { BerkasRup } from '@/lib/lapor/pengadaan/rup/data'
import { loadUnggahRup } from '@/lib/lapor/pengadaan/rup/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../../tanpa-tahun'
import { FormTempelRup } from './form-tempel'
import { BersamaRup } from './isian-bersama'

export const metadata: Metadata = { title: 'Impor RUP' }

const GALAT: Record<string, string> = {
  besar: 'Berkas lebih dari 10 MB. Unggah per unit, atau hapus lembar yang tidak perlu.',
  berkas: 'Belum ada berkas yang dipilih. Pilih berkas .xlsx, .xls, .ods, atau .csv.',
  isian: 'Tahun, unit, atau tanggalnya tidak terbaca. Pilih lagi, lalu unggah.',
  tanggal: 'Tanggal unduhan belum tiba. Paling lambat hari ini.',
  terbuka: `Sudah ${MAKS_RUP_TERBUKA} daftar Anda menunggu. Terapkan atau buang salah satunya di bawah, lalu unggah lagi.`,
  ...GALAT_UNGGAH,
}

function Keadaan({ berkas: { ditolak, diterapkan, sampai } }: { berkas: BerkasRup }) {
  if (ditolak !== null) return <Badge nada="buruk">tidak dapat dipakai</Badge>
  return diterapkan === null ? <><Badge nada="aksen">menunggu diperiksa</Badge><span className="block text-sm text-redup">sampai {waktuWib(sampai)}</span></> : <Badge nada="baik">diterapkan</Badge>
}

function Daftar({ daftar }: { daftar: readonly BerkasRup[] }) {
  return (
    <Table caption="Daftar RUP Anda, terbaru di atas" captionTersembunyi>
      <thead><tr><Th>Berkas</Th><Th>Menurut SiRUP per</Th><Th>Keadaan</Th><Th angka>Baru</Th><Th angka>Diperbarui</Th><Th angka>Dibatalkan</Th><Th>Diunggah</Th></tr></thead>
      <tbody>
        {daftar.map((berkas) => (
          <Tr key={berkas.id}>
            <RowHead className="font-normal"><Link className="tautan" href={`/pengadaan/impor/${berkas.id}`}>{berkas.nama}</Link></RowHead>
            <Td>{tanggal(berkas.perTanggal)}</Td><Td><Keadaan berkas={berkas} /></Td>
            {(['baru', 'berubah', 'dibatalkan'] as const).map((apa) => <NumTd key={apa}>{berkas.hasil === null ? TIADA : bilangan(berkas.hasil[apa])}</NumTd>)}
            <Td className="max-sm:whitespace-nowrap">{waktuWib(berkas.dibuat)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Sends a list of packages: a plain form, so that it works on any line, or a paste. Below them what was sent before. */
export default async function HalamanImporRup({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const params = await searchParams
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun } = periode
  const { daftar, unit, kantor, hariIni } = await loadUnggahRup(tahun)
  const galat = typeof params.galat === 'string' ? GALAT[params.galat] : undefined
  const bersama = { tahun, unit, kantor, hariIni: hariIni.startsWith(`${tahun}-`) ? tulisTanggal(hariIni) : '' }
  return (
    <>
      <BarPeriode periode={periode} melapor={false} />
      <Isi>
        <PageHead
          judul={`Paket mana yang diumumkan di RUP tahun ${tahun}?`} remah={[{ nama: 'Pengadaan', href: `/pengadaan?tahun=${tahun}` }]}
          keterangan="Daftarnya dibaca dan dibandingkan dulu; belum ada paket yang berubah sebelum Anda menyimpannya."
          bantuan={<>
            <p>Dikenali dari kepala kolomnya, dalam urutan apa pun: daftar penyedia dan swakelola SiRUP, data RUP LKPP, dan daftar paket unit dengan kepala dua baris, kode sub-kegiatan sebagai judul bagian, dan baris jumlah. Yang wajib ada: nama paket dan pagu.</p>
            <p>Paket dikenali dari kode RUP dan namanya. Yang sudah ada diperbarui dengan nilai sebelum dan sesudahnya; sel kosong tidak menghapus apa pun. Sub-kegiatan yang tidak terbukti dari kode dan namanya ditanyakan. Nama orang dan penyedia tidak disimpan.</p>
          </>}
        />
        <div className="flex flex-col gap-8">
          {galat ? <Notice nada="galat" umumkan>{galat}</Notice> : null}
          <form method="post" action="/api/pengadaan/impor" encType="multipart/form-data" className="flex max-w-4xl flex-col gap-4">
            <Field label="Berkas RUP" name="berkas" hint=".xlsx, .xls, .ods, atau .csv, paling besar 10 MB">{(kaitan) => <Input type="file" required accept=".xlsx,.xls,.ods,.csv" {...kaitan} />}</Field>
            <BersamaRup {...bersama} />
            <div><Button type="submit" ragam="utama">Unggah dan baca</Button></div>
          </form>
          <Disclosure label="Atau tempel daftarnya"><FormTempelRup {...bersama} /></Disclosure>
          <section aria-labelledby="judul-daftar" className="flex flex-col gap-3">
            <h2 id="judul-daftar" className="text-lg">Daftar mana yang sudah Anda unggah?</h2>
            {daftar.length === 0 ? <EmptyState judul={`Belum ada daftar RUP untuk tahun ${tahun}`}>Unggah unduhan SiRUP di atas. Daftar menunggu {HARI_RUP} hari; yang diunggah orang lain tidak tampil di sini.</EmptyState> : <Daftar daftar={daftar} />}
          </section>
        </div>
      </Isi>
    </>
  )
}
