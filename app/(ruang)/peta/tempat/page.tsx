import type { Metadata } from 'next'
import Link from 'next/link'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { SaringTempat } from '@/components/lihat/peta/saring-tempat'
import { TetapkanTempat } from './tetapkan-tempat'
import { bilangan, rupiahPenuh, rupiahSingkat } from '@/lib/dasar/format/angka'
import { hrefPaket } from '@/lib/lihat/panel/pengadaan/data'
import { hrefSub } from '@/lib/lihat/panel/tautan'
import { loadHalamanTempat } from '@/lib/lihat/peta/loaders-tempat'
import { jumlah } from '@/lib/realisasi/rupiah'
import type { SearchParams } from '@/lib/tahun/periode/schema'

export const metadata: Metadata = { title: 'Menempatkan' }
const PER_HALAMAN = 50

/** Where each sub-kegiatan and package is: proposals are confirmed here, many at once. */
export default async function HalamanMenempatkan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { periode, kueri, saring, wilayah, unit, terpilih } = await loadHalamanTempat(await searchParams)
  const akhir = Math.max(1, Math.ceil(terpilih.length / PER_HALAMAN))
  const hal = Math.min(saring.hal, akhir)
  const lain = Object.fromEntries(Object.entries(saring).flatMap(([nama, nilai]) => (nilai === null || nilai === '' || nama === 'hal' ? [] : [[nama, String(nilai)]])))
  const alamat = (ke: number): string => `/peta/tempat?${new URLSearchParams([...new URLSearchParams(kueri), ...Object.entries(lain), ['hal', String(ke)]]).toString()}`
  const baris = terpilih.slice((hal - 1) * PER_HALAMAN, hal * PER_HALAMAN).map((satu) => ({
    kunci: `${satu.jenis}:${satu.id}`, nama: satu.nama, pagu: satu.pagu.toString(), rupiah: rupiahPenuh(satu.pagu), di: satu.di, sebab: satu.usul?.sebab ?? null,
    rinci: `${satu.jenis === 'SUB' ? satu.kode : 'Paket'}, ${satu.unit}${satu.lokasi ? `, lokasi RUP: ${satu.lokasi}` : ''}${satu.barisSendiri > 0 ? `, ${bilangan(satu.barisSendiri)} baris dengan tempat sendiri` : ''}`,
    href: satu.jenis === 'SUB' ? hrefSub(kueri, satu.unitId, satu.id) : hrefPaket(kueri, satu.id), ditempatkan: satu.wilayahIds.length > 0, usul: satu.usul?.wilayahIds ?? [],
  }))
  return (
    <>
      <BarPeriode periode={periode} lain={lain} />
      <Isi>
        <PageHead
          judul={`${bilangan(terpilih.length)} baris, pagu ${rupiahSingkat(jumlah(terpilih.filter(({ jenis }) => jenis === 'SUB').map(({ pagu }) => pagu)))}`} remah={[{ nama: 'Peta', href: `/peta?${kueri}` }]}
          keterangan="Rupiah di atas dari sub-kegiatan saja; paket adalah bagiannya. Usulan tidak dihitung sebelum ditetapkan."
          bantuan={<p>Usulan berasal dari lokasi RUP, nama sub-kegiatan atau paket, dan kantor kecamatan sendiri. Centang barisnya (spasi pada papan ketik), lalu tetapkan; Urungkan menarik kembali penetapan terakhir. Belanja untuk seluruh kabupaten dibiarkan tanpa tempat.</p>}
        />
        {wilayah.length === 0 ? <EmptyState judul="Daftar kecamatan belum dimuat">Kantor memuatnya pada Pengaturan, Wilayah.</EmptyState> : (
          <>
            <SaringTempat saring={saring} periode={periode} unit={unit} wilayah={wilayah} />
            {/* stays when the last row was placed, by the page that was asked for: its message and the way back stand in it */}
            <TetapkanTempat key={alamat(saring.hal)} baris={baris} tahun={periode.tahun} wilayah={wilayah} />
            {baris.length === 0 ? <EmptyState judul="Tidak ada baris yang cocok">Ubah saringannya; &quot;Belum ditempatkan&quot; menunjukkan yang tidak memiliki usulan.</EmptyState> : null}
            {akhir > 1 ? (
              <nav aria-label="Halaman" className="cetak-sembunyi mt-3 flex flex-wrap items-center gap-4 text-sm">
                <span>Halaman {bilangan(hal)} dari {bilangan(akhir)}</span>
                {hal > 1 ? <Link href={alamat(hal - 1)} className="tautan inline-flex min-h-8 items-center">Sebelumnya</Link> : null}
                {hal < akhir ? <Link href={alamat(hal + 1)} className="tautan inline-flex min-h-8 items-center">Berikutnya</Link> : null}
              </nav>
            ) : null}
          </>
        )}
      </Isi>
    </>
  )
}
