import { hrefCsv } from '@/lib/lihat/panel/tautan'
import { RumusDisclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { JalanLapor } from '@/components/lihat/ringkasan/jalan-lapor'
import type { LaporTerakhir } from '@/lib/lihat/panel/umum/lapor'
import { UnduhCsv } from '@/components/dasar/ui/unduh-csv'
import { LinkButton } from '@/components/dasar/ui/button'
import { rekat } from '@/lib/dasar/format/angka'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { temuanZona } from '@/lib/dasar/format/temuan'
import type { SaringanDaftar } from '@/lib/lihat/perangkat-daerah/schema'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import type { Periode } from '@/lib/tahun/periode/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { RUMUS } from '@/lib/realisasi/rumus'
import { groupByZona } from '@/lib/realisasi/zona-kelompok'
import { alamat } from './alamat'
import { DaftarUnit, type BarisUnit } from './daftar-unit'
import { paramSaringan } from './kolom-unit'
import { susunKelompok } from './kelompok-unit'
import { FormSaringan, HitunganZona } from './saringan-unit'

/** Up to so many units a list needs no filter. */
const SEDIKIT = 5

interface IsiDaftarProps {
  data: {
    melapor: readonly BarisUnit[]
    belumLapor: readonly BarisUnit[]
    semua: readonly Capaian[]
    kategori: readonly Capaian[]
    jumlah: Capaian
    jumlahTampil: Capaian | null
    perBulan: readonly Capaian[]
    laporTerakhir: LaporTerakhir
  }
  periode: Periode
  saringan: SaringanDaftar
  /** the reader sees her own units only */
  milik: boolean
}

/** The list of units: how many stand where, the filter, and every unit with its figures. */
export function IsiDaftar({ data, periode, saringan, milik }: IsiDaftarProps) {
  const { tahun, bulan } = periode
  const sampai = sampaiBulan(tahun, bulan)
  const zona = groupByZona(data.semua)
  if (data.semua.length === 0) {
    return (
      <>
        <PageHead judul={`Belum ada unit dengan anggaran TA ${tahun}`} />
        <EmptyState judul={`Tidak ada pagu, anggaran kas, atau realisasi ${sampai}`}>
          <p>Pilih tahun lain di bilah atas, atau tunggu pagu tahun ini dientri.</p>
        </EmptyState>
      </>
    )
  }
  const tampil = data.melapor.length + data.belumLapor.length
  return (
    <>
      <PageHead
        judul={milik ? `Unit saya: ${temuanZona(zona).toLowerCase()}` : temuanZona(zona)}
        keterangan={rekat(kalimatPosisi(data.jumlah, tahun))}
        aksi={<UnduhCsv href={hrefCsv(alamatPeriode(periode), 'unit')} />}
      />
      {data.jumlah.melapor ? null : (
        <div className="mb-4"><JalanLapor perBulan={data.perBulan} tahun={tahun} bulan={bulan} href={(lain) => alamat('/perangkat-daerah', { ...periode, bulan: lain }, paramSaringan(saringan))} /></div>
      )}
      {data.semua.length > SEDIKIT ? (
        <div className="mb-4 space-y-3">
          <HitunganZona periode={periode} saringan={saringan} hitungan={zona.map((item) => ({ zona: item.zona, jumlah: item.daftar.length }))} />
          <FormSaringan
            periode={periode}
            saringan={saringan}
            kategori={KATEGORI.filter((item) => data.semua.some((capaian) => capaian.posisi.kategori === item))}
          />
        </div>
      ) : null}
      {tampil === 0 ? (
        <EmptyState
          judul="Tidak ada unit yang cocok dengan saringan ini"
          aksi={<LinkButton href={alamat('/perangkat-daerah', periode)}>Hapus saringan</LinkButton>}
        />
      ) : (
        <DaftarUnit
          caption={data.jumlah.melapor ? `Posisi unit ${sampai}, rupiah penuh; deviasi dan selisih negatif berarti tertinggal` : `Rencana ${sampai} dan realisasi menurut laporan terakhir tiap unit, rupiah penuh`}
          periode={periode}
          saringan={saringan}
          terakhir={data.laporTerakhir}
          kelompok={susunKelompok({
            ...data,
            perKategori: saringan.kelompok === 'kategori',
            utuh: saringan.zona === null && saringan.cari === '',
          })}
          total={[
            ...(data.jumlahTampil ? [{ judul: `Jumlah ${tampil} unit yang tampil`, capaian: data.jumlahTampil }] : []),
            { judul: milik ? 'Jumlah unit saya' : 'Kabupaten', capaian: data.jumlah },
          ]}
        />
      )}
      <RumusDisclosure
        rumus={[RUMUS.serapanAngkas, RUMUS.serapanPagu, RUMUS.target, RUMUS.deviasi, RUMUS.selisih, RUMUS.fisik, RUMUS.cakupanFisik, RUMUS.zona, RUMUS.cakupanLapor, RUMUS.kewajaran]}
      />
    </>
  )
}
