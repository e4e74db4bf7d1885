import type { Metadata } from 'next'
import { Tenggat } from '@/components/lapor/forms/tenggat'
import { SaringCari } from '@/components/dasar/shell/cari/saring-cari'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { loadPapanPeriksa } from '@/lib/lapor/pelaporan/borongan/loaders'
import { bacaAlamat, type Parameter } from '@/lib/lapor/pelaporan/schema'
import { bacaSaringan, belumDiKantor, kueriSaringan, menungguKantor, saring, sisaWaktu } from '@/lib/lapor/pelaporan/utils'
import { loadCocokUnit } from '@/lib/tahun/unit/loaders-cari'
import { requireTahunAda } from '@/lib/tahun/periode/loaders'
import { PeriodeLain } from '../periode-lain'
import { PilihPeriode } from '../pilih-periode'
import { FormBorongan } from './form-borongan'
import { RingkasKategori } from './ringkas-kategori'
import { SaringPapan } from './saring-papan'
import { TabelPapan } from './tabel-papan'

export const metadata: Metadata = { title: 'Verifikasi' }

/** The office's board of a month: who has not begun, who drafts, who waits for whom and since when. */
export default async function VerifikasiPage({ searchParams }: { searchParams: Promise<Parameter> }) {
  const parameter = await searchParams
  const minta = bacaAlamat(parameter)
  const { periode, daftarPeriode, papan, admin } = await loadPapanPeriksa(minta)
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
  const menunggu = papan.filter(menungguKantor).length
  const belum = papan.filter(belumDiKantor).length
  const kueri = `tahun=${periode.tahun}&bulan=${periode.bulan}`
  const kueriUnit = `${kueri}${kueriSaringan(saringan)}`
  const kini = new Date()
  return (
    <Isi>
      <PageHead
        judul={menunggu > 0 ? `${bilangan(menunggu)} laporan menunggu verifikasi` : `Tidak ada laporan yang menunggu verifikasi`}
        keterangan={<>Laporan {bulanTahun(periode.tahun, periode.bulan)}. <Tenggat periode={periode} />{periode.status === 'TERBUKA' ? <> <strong className="text-teks">{periode.lewat ? 'Sudah' : 'Tinggal'} {sisaWaktu(periode.tenggat, kini)}.</strong></> : null}</>}
        bantuan="Setiap unit yang punya pagu pada versi APBD yang berlaku. Terlambat: laporan pertama dikirim setelah tenggat, atau belum dikirim padahal tenggat lewat. Laporan tanpa kesalahan dapat diverifikasi beberapa sekaligus; yang lain diputuskan di halamannya, tempat angka dan temuannya terlihat. Laporan yang berubah sejak daftar ini dibuka tidak ikut diputuskan."
        aksi={(
          <>
            <PilihPeriode daftar={[...daftarPeriode].reverse()} kini={periode} />
            {belum > 0 ? <LinkButton kecil href={`/verifikasi/pengingat?${kueri}${saringan.kategori ? `&kategori=${saringan.kategori}` : ''}`}>Susun pengingat ({bilangan(belum)})</LinkButton> : null}
            <LinkButton kecil href={`/verifikasi/pembukaan?${kueri}`}>Buka kembali…</LinkButton>
          </>
        )}
      />
      <PeriodeLain minta={minta} kini={periode} sebab="belum pernah dibuka" />
      <RingkasKategori papan={papan} periode={periode} buka={menunggu === 0} />
      <SaringCari cari={saringan.cari ?? ''} lain={{ tahun: String(periode.tahun), bulan: String(periode.bulan), ...(saringan.keadaan ? { keadaan: saringan.keadaan } : {}), ...(saringan.kategori ? { kategori: saringan.kategori } : {}), ...(saringan.telat ? { telat: saringan.telat } : {}) }} />
      <SaringPapan papan={papan.filter(({ unitId }) => cocok(unitId))} saringan={saringan} periode={periode} />
      {daftar.length === 0 ? <EmptyState judul="Tidak ada unit dengan saringan ini">Hapus saringan untuk melihat semua unit.</EmptyState> : (
        <FormBorongan periode={periode} bisa={daftar.filter((satu) => satu.pilihan).length} kueri={kueriUnit} kunci={admin && periode.status === 'TERBUKA' && menunggu === 0 ? `/pengaturan/periode/kunci?${kueri}` : null}>
          <TabelPapan daftar={daftar} dari={papan.length} kueri={kueriUnit} kini={kini} />
        </FormBorongan>
      )}
    </Isi>
  )
}
