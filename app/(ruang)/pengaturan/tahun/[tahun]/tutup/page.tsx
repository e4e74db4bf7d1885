import type { Metadata } from 'next'
import Link from 'next/link'
import { NumTd, RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { bilangan, rupiahPenuh } from '@/lib/dasar/format/angka'
import { loadTutup } from '@/lib/rakor/tutup-tahun/loaders'
import type { Butir, Penutupan } from '@/lib/rakor/tutup-tahun/types'
import { belumSiap } from '@/lib/rakor/tutup-tahun/utils'
import { FormBuka, FormPutus, FormPutusBuka, FormUsul } from './form-tutup'
import { SatuPenutupan } from './riwayat'

export const metadata: Metadata = { title: 'Tutup tahun' }

function judul(tahun: number, kini: Penutupan | null, belum: readonly Butir[]): string {
  if (kini?.keadaan === 'DITUTUP') return `Tahun ${tahun} sudah ditutup`
  if (kini?.keadaan === 'DIUSULKAN') return `Penutupan ${tahun} menunggu orang kedua`
  return belum.length === 0 ? `Tahun ${tahun} siap ditutup` : `${bilangan(belum.length)} hal belum siap untuk menutup ${tahun}`
}

/** What a year needs before it is closed, in figures; each leads to where it is done. */
function TabelKesiapan({ daftar }: { daftar: readonly Butir[] }) {
  return (
    <Table caption="Kesiapan menutup tahun">
      <thead><tr><Th>Yang diperlukan</Th><Th>Keadaan</Th><Th>Dalam angka</Th><Th angka>Rupiah di baliknya (Rp)</Th></tr></thead>
      <tbody>
        {daftar.map(({ kunci, nama, siap, kata, rupiah, href }) => (
          <Tr key={kunci}>
            <RowHead><Link className="tautan" href={href}>{nama}</Link></RowHead>
            <Td>{siap ? <Badge nada="baik">siap</Badge> : <Badge nada="awas">belum</Badge>}</Td>
            <Td>{kata}</Td>
            <NumTd>{rupiahPenuh(rupiah)}</NumTd>
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}

function Langkah({ tahun, tanda, kini, penggunaId, belum }: { tahun: number; tanda: string; kini: Penutupan | null; penggunaId: string; belum: readonly Butir[] }) {
  if (kini === null) return <FormUsul tahun={tahun} tanda={tanda} belum={belum.map(({ kunci, nama, kata }) => ({ kunci, nama, kata }))} />
  const alamat = { tahun, id: kini.id, versi: kini.versi }
  if (kini.keadaan === 'DIUSULKAN') return <FormPutus {...alamat} sendiri={kini.usulOlehId === penggunaId} />
  return kini.bukaAlasan === null ? <FormBuka {...alamat} /> : <FormPutusBuka {...alamat} sendiri={kini.bukaUsulOlehId === penggunaId} />
}

const PERTANYAAN = { tiada: 'Usulkan penutupan', DIUSULKAN: 'Setujui atau tolak', DITUTUP: 'Buka kembali' } as const

/** Closing a year: readiness, a proposal, a second person; and opening it again the same way. */
export default async function HalamanTutup({ params }: { params: Promise<{ tahun: string }> }) {
  await requirePeran('ADMIN', 'ANALIS')
  const { tahun, daftarTahun, kesiapan, tanda, riwayat, kini, penggunaId } = await loadTutup((await params).tahun)
  const belum = belumSiap(kesiapan)
  const berubah = kini?.keadaan === 'DIUSULKAN' && kini.tanda !== tanda
  return (
    <Isi>
      <PageHead
        judul={judul(tahun, kini, belum)}
        keterangan={<nav aria-label="Tahun"><ul className="flex flex-wrap gap-3">{daftarTahun.map((satu) => <li key={satu}>{satu === tahun ? <strong aria-current="page">{satu}</strong> : <Link className="tautan" href={`/pengaturan/tahun/${satu}/tutup`}>{satu}</Link>}</li>)}</ul></nav>}
        aksi={<><LinkButton href={`/lkpj?tahun=${tahun}`}>LKPJ {tahun}</LinkButton>{daftarTahun.includes(tahun + 1) ? <LinkButton href={`/pengaturan/tahun/${tahun + 1}/lanjut`}>Yang dibawa ke {tahun + 1}</LinkButton> : null}</>}
        bantuan={<p>Satu orang kantor mengusulkan, orang lain menyetujui; keduanya membuktikan diri lagi. Menutup membekukan seluruh posisi tahun itu dengan sidiknya. Sesudahnya basis data menolak setiap perubahan pagu, anggaran kas, realisasi, laporan, kendala, paket, dan catatan lain tahun itu; fakta bertanggal sesudah 31 Desember (pembayaran, langkah, serah terima) tetap dapat dicatat. Membuka kembali juga perlu dua orang dan alasan.</p>}
      />
      <div className="flex flex-col gap-8">
        {berubah ? <Notice nada="peringatan">Kesiapan berubah sejak diusulkan. Tolak atau tarik usul ini, lalu usulkan lagi dengan keadaan sekarang.</Notice> : null}
        <section aria-labelledby="judul-siap" className="min-w-0"><h2 id="judul-siap" className="mb-2 text-lg">Apa yang sudah dan belum siap?</h2><TabelKesiapan daftar={kesiapan} /></section>
        <section aria-labelledby="judul-langkah" className="cetak-sembunyi"><h2 id="judul-langkah" className="mb-2 text-lg">{PERTANYAAN[kini === null ? 'tiada' : kini.keadaan === 'DIUSULKAN' ? 'DIUSULKAN' : 'DITUTUP']}</h2><Langkah tahun={tahun} tanda={tanda} kini={kini} penggunaId={penggunaId} belum={belum} /></section>
        {riwayat.length === 0 ? null : <section aria-labelledby="judul-riwayat" className="flex flex-col gap-4"><h2 id="judul-riwayat" className="text-lg">Siapa menutup, dan dengan alasan apa?</h2>{riwayat.map((satu) => <SatuPenutupan key={satu.id} penutupan={satu} kesiapan={kesiapan} />)}</section>}
      </div>
    </Isi>
  )
}
