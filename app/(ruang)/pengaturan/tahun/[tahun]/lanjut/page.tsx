import type { Metadata } from 'next'
import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bilangan, rupiah, rupiahPenuh } from '@/lib/dasar/format/angka'
import { NAMA_LANJUT } from '@/lib/lapor/tahun-lanjut/constants'
import { loadLanjut } from '@/lib/lapor/tahun-lanjut/loaders'
import { JENIS_LANJUT, type JenisLanjut, type Sisa } from '@/lib/lapor/tahun-lanjut/types'
import { jumlah } from '@/lib/realisasi/rupiah'
import { FormLanjut } from './form-lanjut'

export const metadata: Metadata = { title: 'Yang dibawa ke tahun berikut' }

const total = (daftar: readonly Sisa[]): string => { const isi = daftar.flatMap((satu) => satu.rupiah ?? []); return isi.length === 0 ? '' : `, ${rupiah(jumlah(isi))}` }
const tujuan = ({ jenis, putusan }: Sisa, ke: number): string | null => ((putusan?.tujuanId ?? null) === null ? null : jenis === 'PAKET' ? `/pengadaan/${putusan?.tujuanId}` : `/kendala?tahun=${ke}&bulan=1`)

/** What was decided: taken along to where, or left behind and why. */
function TabelPutusan({ daftar, ke, judul }: { daftar: readonly Sisa[]; ke: number; judul: string }) {
  if (daftar.length === 0) return null
  return (
    <Table caption={`${judul}: yang sudah diputus`}>
      <thead><tr><Th>Apa</Th><Th>Unit</Th><Th>Putusan</Th><Th angka>Saat diputus (Rp)</Th></tr></thead>
      <tbody>
        {daftar.map((satu) => {
          const href = tujuan(satu, ke)
          return (
            <Tr key={satu.kunci}>
              <RowHead>{satu.nama}</RowHead>
              <Td>{satu.unit || '–'}</Td>
              <Td>{satu.putusan?.putusan === 'BAWA' ? href ? <Link className="tautan" href={href}>dibawa ke {ke}</Link> : `dicatat untuk ${ke}` : `ditinggalkan: ${satu.putusan?.alasan ?? ''}`}<span className="block text-sm text-redup">{satu.putusan?.oleh}</span></Td>
              <NumTd>{rupiahPenuh(satu.putusan?.rupiah ?? null)}</NumTd>
            </Tr>
          )
        })}
      </tbody>
    </Table>
  )
}

function Bagian({ jenis, sisa, dari, ke }: { jenis: JenisLanjut; sisa: readonly Sisa[]; dari: number; ke: number }) {
  const { judul, akibat, kosong } = NAMA_LANJUT[jenis]
  const semua = sisa.filter((satu) => satu.jenis === jenis)
  const belum = semua.filter(({ putusan }) => putusan === null)
  return (
    <section aria-labelledby={`lanjut-${jenis}`} className="flex min-w-0 flex-col gap-3">
      <div><h2 id={`lanjut-${jenis}`} className="text-lg">{judul}: {bilangan(semua.length)}{total(semua)}</h2><p className="text-redup">{semua.length === 0 ? kosong : `${akibat} ${belum.length === 0 ? 'Semuanya sudah diputus.' : `${bilangan(belum.length)} belum diputus${total(belum)}.`}`}</p></div>
      {belum.length === 0 ? null : <FormLanjut dari={dari} ke={ke} jenis={jenis} baris={belum.map(({ kunci, nama, unit, rupiah: nilai }) => ({ kunci, nama, rinci: [unit, nilai === null ? '' : rupiah(nilai)].filter(Boolean).join(' · ') }))} />}
      <TabelPutusan daftar={semua.filter(({ putusan }) => putusan !== null)} ke={ke} judul={judul} />
    </section>
  )
}

/** What the year before leaves for this one: by rupiah, decided by people, and what was left behind by name. */
export default async function HalamanLanjut({ params }: { params: Promise<{ tahun: string }> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const { ke, dari, daftarTahun, sisa, tidakTerserap } = await loadLanjut((await params).tahun)
  const belum = sisa.filter(({ putusan }) => putusan === null).length
  return (
    <Isi>
      <PageHead
        judul={dari === null ? `Tidak ada tahun sebelum ${ke}` : belum === 0 ? `Semua sisa ${dari} sudah diputus untuk ${ke}` : `${bilangan(belum)} sisa ${dari} belum diputus untuk ${ke}`}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftarTahun.map((satu) => <li key={satu}>{satu === ke ? <strong aria-current="page">{satu}</strong> : <Link className="tautan" href={`/pengaturan/tahun/${satu}/lanjut`}>{satu}</Link>}</li>)}</ul></nav>}
        aksi={dari === null ? null : <LinkButton href={`/pengaturan/tahun/${dari}/tutup`}>Tutup tahun {dari}</LinkButton>}
        bantuan={<p>Tidak ada yang dibawa sendiri: setiap baris dicentang orang kantor. Keputusan rakor dilanjutkan pada rapatnya; setelan, kode, dan baris anggaran pada Menyiapkan tahun. Pagu tidak pernah ditulis dari sini.</p>}
      />
      {dari === null ? <EmptyState judul="Belum ada yang dapat dibawa">Tahun sebelumnya tidak ada dalam basis data.</EmptyState> : (
        <div className="flex flex-col gap-8">
          <p>Belanja {dari} yang tidak terserap: <strong>{tidakTerserap === null ? 'belum dilaporkan' : rupiah(tidakTerserap)}</strong>. Ditunjukkan saja; tidak ditulis sebagai anggaran {ke}. <Link className="tautan" href={`/lkpj?tahun=${dari}#lkpj-sisa`}>Rinciannya</Link></p>
          {JENIS_LANJUT.map((jenis) => <Bagian key={jenis} jenis={jenis} sisa={sisa} dari={dari} ke={ke} />)}
        </div>
      )}
    </Isi>
  )
}
