import type { Metadata } from 'next'
import { BarPeriode } from '@/components/dasar/shell/bar-periode'
import { Isi } from '@/components/dasar/shell/isi'
import { LinkButton } from '@/components/dasar/ui/button'
import { PageHead } from '@/components/dasar/ui/page-head'
import { lipatHalaman } from '@/components/dasar/ui/lipat'
import { DaftarPanel } from '@/components/lihat/panel/isi-panel'
import { DaftarPaket } from '@/components/lihat/pengadaan/daftar-paket'
import { PaketBaru } from '@/components/lihat/pengadaan/paket-baru'
import { SaringPaket } from '@/components/lihat/pengadaan/saring-paket'
import { bolehUnit, requirePengguna } from '@/lib/dasar/akses/gate'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { hrefCsvPanel } from '@/lib/lihat/panel/susun'
import { loadPengadaan } from '@/lib/lihat/pengadaan/loaders'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import { TanpaTahun } from '../tanpa-tahun'

export const metadata: Metadata = { title: 'Pengadaan' }

/** Procurement packages: how far they are, what is in danger, what was announced and what was paid. */
export default async function HalamanPengadaan({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pengguna, params] = await Promise.all([requirePengguna(), searchParams])
  const periode = await loadPeriode(params)
  if (periode.daftarTahun.length === 0) return <TanpaTahun />
  const { data, panel, saring, daftar } = await loadPengadaan(periode, params)
  const { kueri, paket, seluruh } = data
  const lain = Object.fromEntries(Object.entries({ q: saring.q, unit: saring.unit, tahap: saring.tahap, metode: saring.metode, tanda: saring.tanda }).flatMap(([nama, nilai]) => (nilai === null || nilai === '' ? [] : [[nama, String(nilai)]])))
  const alamat = new URLSearchParams([...new URLSearchParams(kueri), ...Object.entries(lain)]).toString()
  const unit = seluruh.map(({ posisi }) => ({ id: Number(posisi.kunci), nama: posisi.nama }))
  const milik = unit.filter(({ id }) => bolehUnit(pengguna, id, 'tulis'))
  const unduh = hrefCsvPanel('pengadaan', alamat)
  if (params.rinci !== '1') lipatHalaman(`/pengadaan?${alamat}&rinci=1`)
  return (
    <>
      <BarPeriode periode={periode} lain={lain} />
      <Isi>
        <PageHead
          judul={`Sampai di mana pengadaan ${sampaiBulan(periode.tahun, periode.bulan)}?`}
          keterangan={`Paket dan tanggalnya dicatat unit di sini${periode.melapor < periode.wajib ? '; realisasi pembandingnya belum lengkap karena tidak semua unit melapor bulan ini' : ''}.`}
          bantuan={<p>Sebuah paket berada pada tahap terjauh yang bertanggal sampai akhir bulan. Yang bertanggal sesudahnya belum dihitung, sehingga bulan yang lalu tetap terlihat seperti pada waktunya.</p>}
          aksi={milik.length === 0 ? undefined : <><LinkButton href={`/pengadaan/impor?tahun=${periode.tahun}`}>Impor RUP</LinkButton><PaketBaru unit={milik} tahun={periode.tahun} /></>}
        />
        <DaftarPanel panel={panel} unduh={unduh} />
        {paket.length === 0 ? null : (
          <div className="mt-10">
            <SaringPaket saring={saring} periode={periode} kueri={kueri} unit={unit.filter(({ id }) => paket.some(({ unitId }) => unitId === id))} />
            <DaftarPaket panel={daftar} hal={saring.hal} unduh={unduh('pengadaan-daftar')} hrefHal={(hal) => `/pengadaan?${alamat}&hal=${hal}#pengadaan-daftar`} />
          </div>
        )}
      </Isi>
    </>
  )
}
