import type { Metadata } from 'next'
import Link from 'next/link'
import { StatusLapor } from '@/components/lapor/forms/status-lapor'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, pukulWib, tanggal, usia } from '@/lib/dasar/format/tanggal'
import { loadPapan } from '@/lib/lapor/pelaporan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { bacaSaringan, belumDiKantor, MENUNGGU_SIAPA, saring, sisaWaktu } from '@/lib/lapor/pelaporan/utils'
import { NAMA_KATEGORI } from '@/lib/realisasi/peringkat'
import { loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../periode-lain'
import { PilihPeriode } from '../pilih-periode'
import { RingkasKategori } from './ringkas-kategori'
import { SaringPapan } from './saring-papan'

export const metadata: Metadata = { title: 'Verifikasi' }

/** The office's board of a month: who has not begun, who drafts, who waits for whom and since when. */
export default async function VerifikasiPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const minta = bacaAlamat(parameter)
  const { periode, daftarPeriode, papan } = await loadPapan(minta)
  await requireTahunAda(parameter)
  if (!periode) {
    return (
      <Isi>
        <EmptyState judul={<h1>Belum ada periode yang dibuka</h1>} aksi={<LinkButton href="/pengaturan/periode">Atur periode</LinkButton>}>
          Papan ini terisi setelah admin membuka bulan pertama untuk dilaporkan.
        </EmptyState>
      </Isi>
    )
  }
  const saringan = bacaSaringan(parameter)
  const cocok = await loadCocokUnit(saringan.cari ?? '')
  const daftar = saring(papan, saringan).filter(({ unitId }) => cocok(unitId))
  const menunggu = papan.filter((satu) => satu.status === 'DIAJUKAN').length
  const belum = papan.filter(belumDiKantor).length
  const kueri = `tahun=${periode.tahun}&bulan=${periode.bulan}`
  const kini = new Date()
  return (
    <Isi>
      <PageHead
        judul={menunggu > 0 ? `${bilangan(menunggu)} laporan menunggu verifikasi` : `Tidak ada laporan yang menunggu verifikasi`}
        keterangan={<>Laporan {bulanTahun(periode.tahun, periode.bulan)}. <Tenggat periode={periode} />{periode.status === 'TERBUKA' ? <> <strong className="text-teks">{periode.lewat ? 'Sudah' : 'Tinggal'} {sisaWaktu(periode.tenggat, kini)}.</strong></> : null}</>}
        bantuan="Setiap unit yang punya pagu pada versi APBD yang berlaku. Terlambat: laporan pertama dikirim setelah tenggat, atau belum dikirim padahal tenggat lewat. Buka unit untuk melihat angka dan peringatannya, lalu verifikasi atau kembalikan dengan catatan."
        aksi={(
          <>
            <PilihPeriode daftar={[...daftarPeriode].reverse()} kini={periode} />
            {belum > 0 ? <LinkButton kecil href={`/verifikasi/pengingat?${kueri}${saringan.kategori ? `&kategori=${saringan.kategori}` : ''}`}>Susun pengingat ({bilangan(belum)})</LinkButton> : null}
            <LinkButton kecil href={`/verifikasi/pembukaan?${kueri}`}>Buka kembali…</LinkButton>
          </>
        )}
      />
      <PeriodeLain minta={minta} kini={periode} sebab="belum pernah dibuka" />
      <RingkasKategori papan={papan} periode={periode} />
      <SaringCari cari={saringan.cari ?? ''} lain={{ tahun: String(periode.tahun), bulan: String(periode.bulan), ...(saringan.keadaan ? { keadaan: saringan.keadaan } : {}), ...(saringan.kategori ? { kategori: saringan.kategori } : {}), ...(saringan.telat ? { telat: saringan.telat } : {}) }} />
      <SaringPapan papan={papan} saringan={saringan} periode={periode} />
      {daftar.length === 0 ? <EmptyState judul="Tidak ada unit dengan saringan ini">Hapus saringan untuk melihat semua unit.</EmptyState> : (
        <Table caption={`${bilangan(daftar.length)} dari ${bilangan(papan.length)} unit`}>
          <thead><tr><Th>Unit</Th><Th>Keadaan</Th><Th>Menunggu</Th><Th>Dikirim</Th><Th>Dikembalikan</Th></tr></thead>
          <tbody>
            {daftar.map((baris) => (
              <Tr key={baris.unitId}>
                <RowHead><Link className="tautan" href={`/verifikasi/${baris.unitId}?tahun=${periode.tahun}&bulan=${periode.bulan}`}>{baris.nama}</Link><span className="block font-normal text-redup">{NAMA_KATEGORI[baris.kategori]}</span></RowHead>
                <Td><StatusLapor status={baris.status} terlambat={baris.terlambat} /></Td>
                <Td>{baris.pemeriksa ?? MENUNGGU_SIAPA[baris.status ?? 'DRAF']}{baris.sejak ? <span className="block text-redup">sejak {usia(baris.sejak, kini)} lalu</span> : null}</Td>
                <Td>{baris.diajukanPada ? <><span className="whitespace-nowrap">{tanggal(baris.diajukanPada)}</span> <span className="whitespace-nowrap text-redup">{pukulWib(baris.diajukanPada)}</span></> : 'belum'}</Td>
                <Td>
                  {baris.dikembalikan > 0 ? `${bilangan(baris.dikembalikan)} kali` : baris.catatanTerbuka > 0 ? '' : '–'}
                  {baris.catatanTerbuka > 0 ? <span className="block text-redup">{bilangan(baris.catatanTerbuka)} catatan terbuka</span> : null}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </Isi>
  )
}
