import type { ReactNode } from 'react'
import { BlokBin } from '@/components/lihat/ringkasan/blok-bin'
import { BlokKelompok } from '@/components/lihat/ringkasan/blok-kelompok'
import { BlokKurva } from '@/components/lihat/ringkasan/blok-kurva'
import { hrefCsv } from '@/lib/lihat/panel/tautan'
import { DaftarBentuk } from '@/components/lihat/rfk/daftar-bentuk'
import { TabelCapaian } from '@/components/dasar/tables/tabel-capaian'
import { Blok } from '@/components/dasar/ui/blok'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { bilangan, persen, rekat } from '@/lib/dasar/format/angka'
import { kalimatBelumDilaporkan, kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan, tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'
import { temuanKelompok } from '@/lib/dasar/format/temuan'
import type { KendalaUnit, MasaUnit, SimpulProgram } from '@/lib/lihat/perangkat-daerah/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import type { Capaian } from '@/lib/realisasi/capaian'
import { NAMA_KATEGORI, type PeringkatKategori } from '@/lib/realisasi/peringkat'
import { RUMUS } from '@/lib/realisasi/rumus'
import { alamatUnit, type AlamatPeriode } from './alamat'
import type { AksiTutup } from '@/components/lapor/kendala/form-tutup'
import { DaftarKendala } from './daftar-kendala'
import { JalurZona } from './jalur-zona'
import { DaftarMasa } from './masa-unit'
import { kalimatPeringkat, PeringkatUnit, tanpaPeringkat } from './peringkat-unit'
import { PohonKegiatan } from './pohon-kegiatan'
import { RiwayatLaporan, type BulanRiwayat } from './riwayat-laporan'
import { temuanKendala, temuanLaporan, temuanPohon } from './temuan-unit'

export interface DataUnit {
  unit: { id: number; nama: string; namaSingkat: string }
  capaian: Capaian
  perBulan: readonly Capaian[]
  tahunLalu: readonly Capaian[]
  pohon: readonly SimpulProgram[]
  jenisBelanja: readonly Capaian[]
  sumberDana: readonly Capaian[]
  riwayat: readonly BulanRiwayat[]
  kendala: readonly KendalaUnit[]
  masa: readonly MasaUnit[]
  anak: { daftar: readonly Capaian[]; gabungan: Capaian } | null
  peringkat: PeringkatKategori | null
}

interface IsiUnitProps {
  data: DataUnit
  periode: AlamatPeriode
  /** query string of the view, narrowed to this unit */
  kueri: string
  /** closes an open obstacle of a closed month; null: the reader may not */
  tutup: AksiTutup | null
  /** who signs the printed page */
  pengesahan?: ReactNode
}

/** With the units under it: a figure only where one of them has reported. */
const judulAnak = ({ daftar, gabungan }: NonNullable<DataUnit['anak']>): string =>
  `Bersama ${bilangan(daftar.length)} unit di bawahnya: ${gabungan.melapor ? `${persen(gabungan.serapanAngkas)} dari anggaran kas` : 'belum ada laporan bulan ini'}`

/** Below the opening of a unit's page: since when, which sub-kegiatan, of what, what stands in the way, and its history. */
export function IsiUnit({ data, periode, kueri, tutup, pengesahan }: IsiUnitProps) {
  const { unit, capaian, peringkat, anak } = data
  const { tahun, bulan } = periode
  const sampai = sampaiBulan(tahun, bulan)
  return (
    <div className="cetak-kisi cetak-rapat space-y-10">
      <div className="cetak-separuh print:-order-1 print:row-span-2">
        <BlokKurva perBulan={data.perBulan} tahunLalu={data.tahunLalu} tahun={tahun} bulan={bulan} kueri={kueri} />
      </div>
      <Blok className="cetak-separuh print:-order-1" judul="Bagaimana zonanya dari bulan ke bulan?" bacaan="Dihitung pada akhir tiap bulan, dengan versi APBD yang berlaku saat itu." rumus={[RUMUS.zona, RUMUS.serapanAngkas]}>
        {data.riwayat.some((item) => item.capaian !== null)
          ? <JalurZona riwayat={data.riwayat} />
          : <EmptyState judul={`Belum ada periode laporan TA ${tahun}`} />}
      </Blok>
      <Blok className="cetak-utuh" judul={temuanPohon(data.pohon)} bacaan={`Buka program untuk melihat kegiatannya; nama sub-kegiatan membuka entri di balik angkanya. Deviasi negatif berarti tertinggal.${kalimatBelumDilaporkan(capaian)}`} unduh={hrefCsv(kueri, 'subKegiatan')} rumus={[RUMUS.serapanAngkas, RUMUS.deviasi, RUMUS.fisik, RUMUS.bin]}>
        {data.pohon.length > 0
          ? <PohonKegiatan pohon={data.pohon} unitId={unit.id} periode={periode} />
          : <EmptyState judul={`Belum ada sub-kegiatan berpagu ${sampai}`} />}
      </Blok>
      <div className="cetak-separuh print:-order-1"><BlokBin kabupaten={capaian} kueri={kueri} /></div>
      <div className="grid gap-x-10 gap-y-10 xl:grid-cols-2 cetak-isi">
        <BlokKelompok
          judul={temuanKelompok(data.jenisBelanja, 'Untuk apa belanja dipakai?')} bacaan="Menurut jenis belanja." kelompok="Jenis belanja"
          daftar={data.jenisBelanja} seluruh={capaian} unduh={hrefCsv(kueri, 'jenisBelanja')}
        />
        <BlokKelompok
          judul={temuanKelompok(data.sumberDana, 'Dari mana belanja dibiayai?')} bacaan="Menurut sumber dana." kelompok="Sumber dana"
          daftar={data.sumberDana} seluruh={capaian} unduh={hrefCsv(kueri, 'sumberDana')}
        />
      </div>
      <Blok id="kendala" className="cetak-separuh print:order-1" judul={temuanKendala(data.kendala)} bacaan={`Dicatat unit ${sampai}.`}>
        {data.kendala.length > 0
          ? <DaftarKendala daftar={data.kendala} unitId={unit.id} periode={periode} batas={akhirBulan(tahun, bulan)} tutup={tutup} />
          : <EmptyState judul="Unit belum mencatat kendala atau dukungan" />}
      </Blok>
      {anak ? (
        <Blok
          judul={judulAnak(anak)}
          bacaan={rekat(`Jumlah ${unit.namaSingkat} sendiri dan unit di bawahnya per ${tanggalAkhirBulan(tahun, bulan)}.${kalimatCakupan(anak.gabungan)}`)}
        >
          <TabelCapaian
            caption={`Unit di bawah ${unit.nama}; jumlah termasuk ${unit.namaSingkat} sendiri`} judulKolom="Unit" zona
            daftar={anak.daftar} jumlah={anak.gabungan} hrefBaris={(item) => alamatUnit(periode, item.posisi.kunci)}
          />
        </Blok>
      ) : null}
      <div className="grid gap-x-10 gap-y-10 xl:grid-cols-2 cetak-separuh print:order-1 print:grid-cols-1">
        {peringkat ? (
          <Blok
            judul={kalimatPeringkat(peringkat, unit.id) ?? 'Tidak diperingkat bulan ini'}
            bacaan={`Serapan terhadap anggaran kas di antara ${NAMA_KATEGORI[peringkat.kategori]}, ${sampai}.`}
            rumus={[RUMUS.peringkat]}
          >
            {kalimatPeringkat(peringkat, unit.id) === null
              ? <EmptyState judul={tanpaPeringkat(capaian)} />
              : <div className="cetak-sembunyi"><PeringkatUnit peringkat={peringkat} unitId={unit.id} periode={periode} /></div>}
          </Blok>
        ) : null}
        <Blok className="cetak-sembunyi" judul={data.masa.length > 1 ? 'Unit ini pernah bernama lain' : 'Nama dan kedudukan'}>
          <DaftarMasa masa={data.masa} />
        </Blok>
        {pengesahan}
      </div>
      <Blok className="cetak-sembunyi" judul={temuanLaporan(data.riwayat)} bacaan="Terlambat dinilai dari saat laporan pertama kali sampai di kantor.">
        {data.riwayat.length > 0
          ? <RiwayatLaporan riwayat={data.riwayat} tahun={tahun} caption={`Laporan ${unit.nama} TA ${tahun}`} />
          : <EmptyState judul={`Belum ada periode laporan TA ${tahun}`} />}
      </Blok>
      <Blok
        id="rfk" className="cetak-sembunyi" judul={`Unduh RFK ${sampai}`}
        bacaan="Buku kerja Excel unit ini, selalu dengan versi APBD dan anggaran kas yang berlaku pada bulan itu."
      >
        <DaftarBentuk periode={periode} unit={unit} />
      </Blok>
    </div>
  )
}
