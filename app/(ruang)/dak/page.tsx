import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { PilihHari } from '@/components/lihat/dak/pilih-hari'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { requirePengguna } from '@/lib/dasar/akses/gate'
import { PERAN_UNIT } from '@/lib/dasar/akses/scope'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { tanggal, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { loadDak } from '@/lib/lihat/dak/loaders'
import type { DataDak } from '@/lib/lihat/panel/dak/data'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'DAK Fisik' }

const ASAL: Readonly<Record<DataDak['asal'], string>> = { 'hari-ini': 'hari ini', 'akhir-bulan': 'akhir bulan yang dipilih', diminta: 'hari yang Anda pilih' }

/** Where the reader's role writes: records of many allocations at once, an allocation, the rules of the year. */
function Tulis({ peran, tahun }: { peran: Pengguna['peran']; tahun: number }) {
  if (!['ADMIN', 'ANALIS', 'OPERATOR'].includes(peran)) return null
  return (
    <>
      <LinkButton href={`/dak/impor?tahun=${tahun}`}>Impor catatan</LinkButton>
      {peran === 'OPERATOR' ? null : <LinkButton href={`/dak/baru?tahun=${tahun}`}>Alokasi baru</LinkButton>}
      {peran === 'ADMIN' ? <LinkButton href={`/pengaturan/dak?tahun=${tahun}`}>Aturan {tahun}</LinkButton> : null}
    </>
  )
}

/** DAK Fisik on a day: what lapses next, how far each allocation is, where each payment stands. */
export default async function HalamanDak({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  const { periode, data, panel, salah, hariIni } = await loadDak(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { tahun, hari, asal, kueri, alokasi } = data
  if (params.rinci !== '1') lipatHalaman(`/dak?${kueri}&rinci=1`)
  return (
    <>
      <BarPeriode periode={periode} melapor={false} rencana hari={hari} />
      <Isi>
        <PageHead
          judul={`Apa yang terancam hangus dari DAK Fisik ${tahun}?`}
          keterangan={<>Menurut catatan s.d. <strong>{tanggalPanjang(hari)}</strong>, {ASAL[asal]}.{hari > hariIni ? ` Hari itu belum tiba: yang dihitung adalah catatan yang ada sampai hari ini, ${tanggal(hariIni)}.` : ''}</>}
          aksi={<Tulis peran={pengguna.peran} tahun={tahun} />}
          bantuan={<p>Kontrak, penyaluran, output, dan surat dicatat dengan tanggalnya. Catatan sesudah hari ini tidak dihitung, sehingga hari yang lalu terlihat seperti pada waktunya. Surat yang bertanggal sesudah tenggat adalah surat terlambat. Serap dihitung dari laporan unit per sumber dana, sampai bulan terakhir yang semua unitnya sudah melapor.</p>}
        />
        <PilihHari tahun={tahun} bulan={periode.bulan} versi={String(periode.versi)} hari={hari} salah={salah} />
        {alokasi.length > 0 ? <DaftarPanel panel={panel} unduh={hrefCsvPanel('dak', kueri)} /> : (
          <EmptyState judul={PERAN_UNIT.includes(pengguna.peran) ? `Unit Anda tidak memiliki alokasi DAK Fisik pada ${tanggal(hari)}` : `Belum ada alokasi DAK Fisik ${tahun}`}>
            {PERAN_UNIT.includes(pengguna.peran) ? 'Yang tampak di sini hanya alokasi yang menjadi tanggung jawab unit Anda. Bila keliru, hubungi Bagian Administrasi Pembangunan.' : 'Alokasi tiap bidang dicatat kantor menurut rincian alokasi kementerian.'}
          </EmptyState>
        )}
      </Isi>
    </>
  )
}
