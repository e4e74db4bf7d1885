import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { Notice } from '@/components/dasar/ui/notice'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { daftarKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun, namaBulan, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadPembukaan, type Pembukaan, type PeriodeLapor } from '@/lib/lapor/pelaporan/loaders'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { kataTerbit, terbitAtas } from '@/lib/lapor/pelaporan/utils'
import { FormMinta, FormPutusan } from './form-pembukaan'

export const metadata: Metadata = { title: 'Pembukaan kembali' }

const KEADAAN: Record<Pembukaan['status'], { nama: string; nada: NadaBadge }> = {
  MENUNGGU: { nama: 'Menunggu orang kedua', nada: 'awas' },
  DISETUJUI: { nama: 'Disetujui', nada: 'baik' },
  DITOLAK: { nama: 'Ditolak', nada: 'buruk' },
  DIBATALKAN: { nama: 'Ditarik', nada: 'netral' },
}

/** What opening a month does to the months after it, in words. */
function akibat({ tahun, bulan }: Pembukaan, terkunci: readonly PeriodeLapor[]): string {
  const sesudah = terkunci.filter((satu) => satu.tahun === tahun && satu.bulan > bulan).map((satu) => satu.bulan).sort((a, b) => a - b)
  if (sesudah.length === 0) return 'Tidak ada bulan terkunci sesudahnya.'
  return `${sesudah.map(namaBulan).join(', ')} tetap terkunci, tetapi angka kumulatifnya ikut bergeser bila angka bulan ini berubah.`
}

function Minta({ satu, sendiri, terkunci, sebab }: { satu: Pembukaan; sendiri: boolean; terkunci: readonly PeriodeLapor[]; sebab: string | null }) {
  return (
    <li className="border-l-4 border-kuning pl-3">
      <p className="font-medium">{bulanTahun(satu.tahun, satu.bulan)}, {satu.unit ?? 'seluruh unit'}</p>
      <p className="whitespace-pre-line">“{satu.alasan}”</p>
      <p className="text-sm text-redup">Diminta {satu.dimintaOleh}, {waktuWib(satu.dimintaPada)}. {akibat(satu, terkunci)}</p>
      {sendiri ? <p className="text-sm text-redup">Permintaan Anda sendiri: orang lain di kantor yang memutuskan.</p> : null}
      {sebab ? <Notice nada="peringatan">{sebab}</Notice> : null}
      <div className="mt-2"><FormPutusan id={satu.id} sendiri={sendiri} tertahan={sebab !== null} /></div>
    </li>
  )
}

/** Opening a locked month again: asked with a reason, decided by another person, all of it kept. */
export default async function PembukaanPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const { pengguna, daftar, terkunci, terbuka, unit, terbit } = await loadPembukaan()
  await requireTahunAda(parameter)
  const alamat = bacaAlamat(parameter)
  const menunggu = daftar.filter((satu) => satu.status === 'MENUNGGU')
  const lain = daftar.filter((satu) => satu.status !== 'MENUNGGU')
  const tahun = alamat.tahun ?? terkunci[0]?.tahun
  const bulanTerkunci = terkunci.filter((satu) => satu.tahun === tahun)
  const sebab = (satu: { tahun: number; bulan: number }): string | null => {
    const atas = terbitAtas(terbit, satu)
    return atas && kataTerbit(satu, atas, terbuka.find((buka) => buka.tahun === satu.tahun)?.bulan ?? null)
  }
  // the month of the address if it is closed so, else the latest one: the words hold for those before it too
  const tertahan = bulanTerkunci.filter((satu) => sebab(satu) !== null)
  const disebut = tertahan.find((satu) => satu.bulan === alamat.bulan) ?? tertahan.sort((a, b) => b.bulan - a.bulan)[0]
  const bulan = bulanTerkunci.filter((satu) => sebab(satu) === null).map((satu) => satu.bulan)
  return (
    <Isi>
      <PageHead
        remah={[{ nama: 'Verifikasi', href: '/verifikasi' }]}
        judul={menunggu.length > 0 ? `${bilangan(menunggu.length)} permintaan menunggu orang kedua` : 'Perlu membuka periode yang terkunci?'}
        keterangan="Membuka kembali perlu alasan dan persetujuan orang lain di kantor; pengaju tidak dapat menyetujui permintaannya sendiri."
        bantuan="Untuk satu unit: laporannya dikembalikan ke operator, laporan unit lain tetap terkunci. Untuk seluruh unit: setiap laporan kembali ke keadaan sebelum dikunci. Setelah perbaikan selesai, kunci lagi di Pengaturan, Periode. Semua langkah tercatat di jejak dan riwayat laporan."
      />
      <div className="flex flex-col gap-8">
        {menunggu.length > 0 ? <ul className="flex flex-col gap-5">{menunggu.map((satu) => <Minta key={satu.id} satu={satu} sendiri={satu.dimintaOlehId === pengguna.id} terkunci={terkunci} sebab={sebab(satu)} />)}</ul> : null}
        <section aria-labelledby="judul-minta">
          <h2 id="judul-minta" className="mb-2 text-lg">Minta pembukaan kembali</h2>
          {disebut ? (
            <Notice nada="peringatan" className="mb-3" judul={`${daftarKata(tertahan.map((satu) => satu.bulan).sort((a, b) => a - b).map(namaBulan))} tidak dapat dibuka kembali`}>
              {sebab(disebut)} <Link className="tautan" href={`/rekonsiliasi?tahun=${disebut.tahun}&bulan=${terbitAtas(terbit, disebut)?.bulan ?? disebut.bulan}`}>Ke Rekonsiliasi</Link>
            </Notice>
          ) : null}
          {tahun === undefined || bulan.length === 0 ? <EmptyState judul={disebut ? 'Tidak ada bulan lain yang dapat diminta' : 'Tidak ada bulan yang terkunci'}>Hanya bulan yang sudah dikunci dan angkanya belum diterbitkan yang dapat dibuka kembali.</EmptyState> : (
            <div className="flex flex-col gap-3">
              <Notice nada="info">Bulan-bulan sesudahnya yang terkunci tetap terkunci, tetapi angka kumulatifnya ikut bergeser. Beri tahu pemakai angka yang sudah terbit.</Notice>
              <FormMinta tahun={tahun} bulan={bulan} unit={unit} awal={{ bulan: String(bulan.includes(alamat.bulan ?? 0) ? alamat.bulan : bulan.at(-1)), unit: unit.some(({ id }) => String(id) === parameter.unit) ? String(parameter.unit) : '' }} />
            </div>
          )}
        </section>
        {lain.length > 0 ? (
          <section aria-labelledby="judul-lalu">
            <h2 id="judul-lalu" className="text-lg">Apa yang sudah diputus?</h2>
            <Table caption="Permintaan yang sudah diputus, waktu WIB" captionTersembunyi>
              <thead><tr><Th>Periode</Th><Th>Untuk</Th><Th>Alasan</Th><Th>Diminta</Th><Th>Putusan</Th><Th>Dikunci lagi</Th></tr></thead>
              <tbody>
                {lain.map((satu) => (
                  <Tr key={satu.id}>
                    <RowHead>{bulanTahun(satu.tahun, satu.bulan)}</RowHead>
                    <Td>{satu.unit ?? 'Seluruh unit'}</Td>
                    <Td className="min-w-56">{satu.alasan}</Td>
                    <Td>{satu.dimintaOleh}, {waktuWib(satu.dimintaPada)}</Td>
                    <Td><Badge nada={KEADAAN[satu.status].nada}>{KEADAAN[satu.status].nama}</Badge> {satu.diputusOleh}{satu.diputusPada ? `, ${waktuWib(satu.diputusPada)}` : ''}</Td>
                    <Td>{satu.status !== 'DISETUJUI' ? '–' : satu.ditutupPada ? waktuWib(satu.ditutupPada) : 'belum'}</Td>
                  </Tr>
                ))}
              </tbody>
            </Table>
          </section>
        ) : null}
      </div>
    </Isi>
  )
}
